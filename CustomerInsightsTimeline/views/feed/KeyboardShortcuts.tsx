import * as React from '../react';
import type { TextKey } from '../../strings/textKeys';
import { useTimeline } from '../TimelineContext';
import { FeedPanel } from './FeedPanel';

interface KeyboardShortcutsProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** The keys that have names, and the signs, with what each does. */
const NAMED: readonly Shortcut<TextKey>[] = [
  ['Key_PageDown', 'Keys_Next'],
  ['Key_PageUp', 'Keys_Previous'],
  ['Key_ControlEnd', 'Keys_After'],
  ['Key_ControlHome', 'Keys_Before'],
];
const SIGNS: readonly Shortcut<string>[] = [
  ['g', 'Menu_NextSilence'],
  ['/', 'Keys_Search'],
  ['?', 'Menu_Keys'],
];

type Shortcut<Key> = readonly [key: Key, does: TextKey];

/** The keys that work in the feed, and that they work only there. */
export function KeyboardShortcuts(props: KeyboardShortcutsProps): React.ReactElement {
  const { id, onClose } = props;
  const { strings } = useTimeline();
  const named = NAMED.map(([key, does]) => [strings.text(key), does] as const);
  return (
    <FeedPanel
      id={`${id}-shortcuts`}
      title={strings.text('Menu_Keys')}
      closeLabel={strings.text('Keys_Close')}
      onClose={onClose}
    >
      <p className="cit-keys-where">{strings.text('Keys_Where')}</p>
      <dl className="cit-keys">
        {[...named, ...SIGNS].map(([key, does]) => (
          <div key={does}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{strings.text(does)}</dd>
          </div>
        ))}
      </dl>
    </FeedPanel>
  );
}
