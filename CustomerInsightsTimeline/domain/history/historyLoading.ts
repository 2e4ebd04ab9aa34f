import type { Failure } from '../loading/Failure';
import type { Run, Runs } from '../loading/runs';
import type { Emptiness } from './emptiness';
import { NOT_EMPTY, whyEmpty } from './emptiness';
import type { Goal } from './goal';
import { onePage } from './goal';
import type { HistoryScreen } from './historyScreen';
import { phaseOf, READING, RESTING } from './HistoryState';
import type { ReadLimit } from './readLimit';
import { readToGoal } from './readToGoal';
import type { WalkOptions } from './serverWalk';

/** Brings to the screen what was asked for. */
export interface HistoryLoading {
  /** Whether something was asked for that is not there yet. */
  readonly isDue: boolean;
  /** Takes up a goal. True where that is to be started; else it is under way, or there is no more. */
  readonly ask: (wanted: Goal) => boolean;
  readonly start: () => void;
  readonly giveUp: () => void;
}

export interface ReadingParts {
  readonly screen: HistoryScreen;
  readonly runs: Runs;
  readonly options: WalkOptions;
  /** Called at the very end, when the next read may start. */
  readonly onEnd: () => void;
}

export function createHistoryLoading(
  { screen, runs, options, onEnd }: ReadingParts,
  limit: ReadLimit,
): HistoryLoading {
  let goal = onePage(options.pageSize);
  let isDue = false;

  async function readOn(run: Run): Promise<() => void> {
    screen.takeInFresh();
    const { part } = screen;
    limit.raise(part);
    const failure = await readToGoal(run, {
      part,
      limit,
      goal: () => goal,
      onChange: screen.publish,
    });
    const emptiness = failure ? NOT_EMPTY : await whyEmpty(run, options, part);
    return () => {
      end(failure, emptiness);
    };
  }

  function end(failure: Failure | null, emptiness: Emptiness) {
    isDue = false;
    screen.show({
      phase: failure ? { kind: 'failed', failure } : RESTING,
      ...(failure && { capped: false }),
      progress: null,
      ...emptiness,
    });
    onEnd();
  }

  return {
    get isDue() {
      return isDue;
    },
    ask: (wanted) => {
      const { part, isRenewable, publish, show } = screen;
      if ((isDue && wanted.kind === 'page') || (part.complete && !isRenewable)) return false;
      goal = wanted;
      if (isDue) {
        publish({ goal: goal.kind });
        return false;
      }
      isDue = true;
      part.countLateFrom(0);
      show({ goal: goal.kind, phase: READING, capped: false });
      return true;
    },
    start: () => {
      runs.start(readOn, {
        onWaiting: (waiting) => {
          screen.publish({ phase: phaseOf(waiting) });
        },
        onThrow: (failure) => {
          end(failure, NOT_EMPTY);
        },
      });
    },
    giveUp: () => {
      isDue = false;
    },
  };
}
