import type { Run } from '../loading/runs';
import { NOT_EMPTY, whyEmpty } from './emptiness';
import type { ReadingParts } from './historyLoading';
import { phaseOf, READING } from './HistoryState';
import { readAnew } from './renewal';
import type { WalkOptions } from './serverWalk';

/** Reads anew what is on screen, which stays meanwhile, and stays where that fails. */
export interface HistoryRefresh {
  readonly isUnderWay: boolean;
  /** `anew` where even the first page has to come from the host. */
  readonly start: (anew: boolean) => void;
  readonly giveUp: () => void;
}

export function createHistoryRefresh(parts: ReadingParts): HistoryRefresh {
  const { screen, runs, options, onEnd } = parts;
  let isUnderWay = false;

  async function renew(run: Run, walkOptions: WalkOptions): Promise<() => void> {
    const outcome = await readAnew(run, walkOptions, () => screen.part);
    const emptiness = outcome?.ok ? await whyEmpty(run, options, outcome.value.part) : NOT_EMPTY;
    return () => {
      isUnderWay = false;
      if (outcome?.ok) screen.offer(outcome.value, emptiness);
      else if (outcome) screen.publish({ refresh: { kind: 'failed', failure: outcome.failure } });
      onEnd();
    };
  }

  return {
    get isUnderWay() {
      return isUnderWay;
    },
    start: (anew) => {
      isUnderWay = true;
      screen.publish({ refresh: READING });
      runs.start((run) => renew(run, { ...options, anew }), {
        onWaiting: (waiting) => {
          screen.publish({ refresh: phaseOf(waiting) });
        },
        onThrow: (failure) => {
          isUnderWay = false;
          screen.publish({ refresh: { kind: 'failed', failure } });
          onEnd();
        },
      });
    },
    giveUp: () => {
      isUnderWay = false;
    },
  };
}
