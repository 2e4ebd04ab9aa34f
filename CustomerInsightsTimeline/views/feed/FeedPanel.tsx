import { X } from 'lucide';
import * as React from '../react';
import { Icon } from '../Icon';
import { takesEscape } from '../keys';

export interface FeedPanelProps {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

/**
 * What opens between the tools and the feed. It takes the focus as it opens, its first field or else
 * its button, and Escape closes it.
 */
export function FeedPanel(props: FeedPanelProps): React.ReactElement {
  const { id, onClose } = props;
  const panel = React.useRef<HTMLElement>(null);
  React.useEffect(() => {
    const target = panel.current?.querySelector('input') ?? panel.current?.querySelector('button');
    target?.focus();
  }, []);
  return (
    <section
      ref={panel}
      className="cit-panel"
      aria-labelledby={`${id}-title`}
      onKeyDown={(event) => {
        if (takesEscape(event)) onClose();
      }}
    >
      <div>
        <h3 id={`${id}-title`}>{props.title}</h3>
        <button type="button" className="cit-ring" aria-label={props.closeLabel} onClick={onClose}>
          <Icon of={X} />
        </button>
      </div>
      {props.children}
    </section>
  );
}
