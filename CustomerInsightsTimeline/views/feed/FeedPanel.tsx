import { getFocusStyle } from '@fluentui/react';
import { X } from 'lucide';
import * as React from '../react';
import { Icon } from '../Icon';
import { stylesOf } from '../theme';

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
  const styles = useStyles();
  const panel = React.useRef<HTMLElement>(null);
  React.useEffect(() => {
    const target = panel.current?.querySelector('input') ?? panel.current?.querySelector('button');
    target?.focus();
  }, []);
  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-labelledby={`${id}-title`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className={styles.head}>
        <h3 id={`${id}-title`} className={styles.title}>
          {props.title}
        </h3>
        <button
          type="button"
          className={styles.close}
          aria-label={props.closeLabel}
          onClick={onClose}
        >
          <Icon of={X} />
        </button>
      </div>
      {props.children}
    </section>
  );
}

const useStyles = stylesOf((theme) => {
  const { palette, fonts } = theme;
  return {
    panel: [
      fonts.small,
      {
        margin: '4px 0 8px',
        padding: '8px 12px 12px',
        borderRadius: 4,
        color: palette.neutralPrimary,
        background: palette.neutralLighterAlt,
      },
    ],
    head: { display: 'flex', alignItems: 'center', gap: 8 },
    title: [fonts.medium, { flex: 1, minWidth: 0, margin: 0, fontWeight: 600 }],
    close: [
      getFocusStyle(theme, { inset: 1 }),
      {
        position: 'relative',
        flex: 'none',
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        width: 32,
        height: 32,
        border: 0,
        padding: 0,
        color: palette.neutralSecondary,
        background: 'transparent',
        cursor: 'pointer',
        ':hover': { color: palette.neutralPrimary },
      },
    ],
  };
});
