import * as React from './react';
import type { Clock } from '../domain/time/Clock';
import { stylesOf } from './theme';

/** Says something that is no part of the timeline, such as what became of a command. */
export type Announce = (text: string) => void;

const AnnounceContext = React.createContext<Announce>(() => undefined);

export function useAnnounce(): Announce {
  return React.useContext(AnnounceContext);
}

export interface AnnouncerProps {
  readonly clock: Clock;
  readonly children: React.ReactNode;
}

const SHOWN_MS = 6000;

/** Shows for a while, and speaks politely, what its children tell. */
export function Announcer({ clock, children }: AnnouncerProps): React.ReactElement {
  const styles = useStyles();
  const [announced, setAnnounced] = React.useState<{ readonly text: string } | null>(null);
  React.useEffect(() => {
    if (!announced) return undefined;
    return clock.after(SHOWN_MS, () => {
      setAnnounced(null);
    });
  }, [announced, clock]);
  const announce = React.useCallback((text: string) => {
    setAnnounced({ text });
  }, []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div className={styles.place} aria-live="polite">
        {announced && <span className={styles.text}>{announced.text}</span>}
      </div>
    </AnnounceContext.Provider>
  );
}

const useStyles = stylesOf(({ palette, fonts, effects }) => ({
  // Takes no room, so that nothing moves when it comes and goes, and stays where it is seen.
  place: { position: 'sticky', bottom: 8, height: 0, zIndex: 2, textAlign: 'center' },
  text: [
    fonts.small,
    {
      display: 'inline-block',
      transform: 'translateY(-100%)',
      boxSizing: 'border-box',
      maxWidth: '100%',
      padding: '6px 12px',
      color: palette.white,
      background: palette.neutralPrimary,
      borderRadius: 4,
      boxShadow: effects.elevation8,
      '@media (forced-colors: active)': { border: '1px solid CanvasText' },
      '@media print': { display: 'none' },
    },
  ],
}));
