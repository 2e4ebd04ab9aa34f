import { createContext, useContext, useEffect, useRef } from 'react';
import type { Activity } from '../domain/activity/Activity';
import type { Command } from '../domain/command';
import type { MessageQueue } from '../domain/loading/messageQueue';
import { createMessageQueue } from '../domain/loading/messageQueue';

/** What the views tell the host, wherever it happens, and what the host commands. */
export interface HostVoice {
  readonly onOpenSource: (activity: Activity) => void;
  readonly onRefresh: () => void;
  /** Told how many activities are loaded, and how many of these pass the filter. */
  readonly onCount: (loaded: number, filtered: number) => void;
  readonly commands: MessageQueue<Command>;
}

/** Where nobody listens. */
export const SILENCE: HostVoice = {
  onOpenSource: () => undefined,
  onRefresh: () => undefined,
  onCount: () => undefined,
  commands: createMessageQueue(),
};

export const HostVoiceContext = createContext(SILENCE);

export function useHostVoice(): HostVoice {
  return useContext(HostVoiceContext);
}

/** Carries out what the host commands, and what it commanded before anything was there to do it. */
export function useHostCommands(run: Readonly<Record<Command, () => void>>): void {
  const { commands } = useHostVoice();
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    function carryOut() {
      for (let next = commands.take(); next; next = commands.take()) latest.current[next]();
    }
    carryOut();
    return commands.subscribe(carryOut);
  }, [commands]);
}
