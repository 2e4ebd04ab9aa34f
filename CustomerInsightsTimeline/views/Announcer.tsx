import * as React from './react';
import type { Clock } from '../domain/time/Clock';

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

/** Shows its children for a while, and speaks them politely. */
export function Announcer({ clock, children }: AnnouncerProps): React.ReactElement {
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
      <div className="cit-announcer-place" aria-live="polite">
        {announced && <span className="cit-announcer-text">{announced.text}</span>}
      </div>
    </AnnounceContext.Provider>
  );
}
