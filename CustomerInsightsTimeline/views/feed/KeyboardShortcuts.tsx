import * as React from 'react';
import type { TextKey } from '../../strings/textKeys';
import { FeedPanel } from './FeedPanel';
import { useTimeline } from '../TimelineContext';
import { stylesOf } from '../stylesOf';

export interface KeyboardShortcutsProps {
  readonly id: string;
  readonly onClose: () => void;
}

interface Shortcut {
  /** The name of the key, or the key where it is a sign. */
  readonly press: TextKey | { readonly sign: string };
  readonly does: TextKey;
}

const SHORTCUTS: readonly Shortcut[] = [
  { press: 'Key_PageDown', does: 'Keys_Next' },
  { press: 'Key_PageUp', does: 'Keys_Previous' },
  { press: 'Key_ControlEnd', does: 'Keys_After' },
  { press: 'Key_ControlHome', does: 'Keys_Before' },
  { press: { sign: 'g' }, does: 'Menu_NextSilence' },
  { press: { sign: '/' }, does: 'Keys_Search' },
  { press: { sign: '?' }, does: 'Menu_Keys' },
];

/** The keys that work in the feed, and that they work only there. */
export function KeyboardShortcuts(props: KeyboardShortcutsProps): React.ReactElement {
  const { id, onClose } = props;
  const { strings } = useTimeline();
  const styles = useStyles();
  return (
    <FeedPanel
      id={`${id}-shortcuts`}
      title={strings.text('Menu_Keys')}
      closeLabel={strings.text('Keys_Close')}
      onClose={onClose}
    >
      <p className={styles.where}>{strings.text('Keys_Where')}</p>
      <dl className={styles.list}>
        {SHORTCUTS.map(({ press, does }) => (
          <div key={does} className={styles.pair}>
            <dt className={styles.press}>
              <kbd className={styles.key}>
                {typeof press === 'string' ? strings.text(press) : press.sign}
              </kbd>
            </dt>
            <dd className={styles.does}>{strings.text(does)}</dd>
          </div>
        ))}
      </dl>
    </FeedPanel>
  );
}

const useStyles = stylesOf(({ palette, fonts }) => ({
  where: { margin: '0 0 8px', color: palette.neutralSecondary },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))',
    gap: '4px 24px',
    margin: 0,
  },
  pair: { display: 'flex', alignItems: 'baseline', gap: 12, minWidth: 0 },
  press: { flex: 'none', minWidth: 96 },
  key: [
    fonts.small,
    {
      display: 'inline-block',
      minWidth: 16,
      padding: '0 6px',
      lineHeight: 20,
      textAlign: 'center',
      border: `1px solid ${palette.neutralTertiaryAlt}`,
      borderRadius: 4,
      color: palette.neutralPrimary,
      background: palette.white,
    },
  ],
  does: { margin: 0, minWidth: 0 },
}));
