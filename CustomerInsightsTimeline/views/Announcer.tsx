import * as React from './react';
import type { Clock } from '../domain/time/Clock';
import { stylesOf } from './theme';

/** Says something that is no part of the timeline, such as what became of a command. */
export type Tell = (text: string) => void;

const TellContext = React.createContext<Tell>(() => undefined);

export function useTell(): Tell {
  return React.useContext(TellContext);
}

export interface TellingProps {
  readonly clock: Clock;
  readonly children: React.ReactNode;
}

const SHOWN_MS = 6000;

/** Shows for a while, and speaks politely, what its children tell. */
export function Telling({ clock, children }: TellingProps): React.ReactElement {
  const styles = useStyles();
  const [told, setTold] = React.useState<{ readonly text: string } | null>(null);
  React.useEffect(() => {
    if (!told) return undefined;
    return clock.after(SHOWN_MS, () => {
      setTold(null);
    });
  }, [told, clock]);
  const tell = React.useCallback((text: string) => {
    setTold({ text });
  }, []);
  return (
    <TellContext.Provider value={tell}>
      {children}
      <div className={styles.place} aria-live="polite">
        {told && <span className={styles.text}>{told.text}</span>}
      </div>
    </TellContext.Provider>
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
