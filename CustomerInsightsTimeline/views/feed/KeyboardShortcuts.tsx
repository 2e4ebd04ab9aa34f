import * as React from '../react';
import type { TextKey } from '../../strings/textKeys';
import { useTimeline } from '../TimelineContext';
import { FeedPanel } from './FeedPanel';

interface KeyboardShortcutsProps {
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
  return (
    <FeedPanel
      id={`${id}-shortcuts`}
      title={strings.text('Menu_Keys')}
      closeLabel={strings.text('Keys_Close')}
      onClose={onClose}
    >
      <p className="cit-keys-where">{strings.text('Keys_Where')}</p>
      <dl className="cit-keys">
        {SHORTCUTS.map(({ press, does }) => (
          <div key={does}>
            <dt>
              <kbd>{typeof press === 'string' ? strings.text(press) : press.sign}</kbd>
            </dt>
            <dd>{strings.text(does)}</dd>
          </div>
        ))}
      </dl>
    </FeedPanel>
  );
}
