import type { Failure } from '../loading/Failure';
import type { Run } from '../loading/runs';
import type { Goal } from './goal';
import type { HistoryState } from './HistoryState';
import type { ReadLimit } from './readLimit';
import type { ShownPart } from './shownPart';

export interface Reading {
  readonly part: ShownPart;
  readonly limit: ReadLimit;
  /** Asked before each page, as the reader may want more meanwhile. */
  readonly goal: () => Goal;
  /** Told before each page what is shown by now. */
  readonly onChange: (change: Partial<HistoryState>) => void;
}

/** Reads page after page until what was asked for is shown. Answers what kept it from that. */
export async function readToGoal(run: Run, reading: Reading): Promise<Failure | null> {
  const { part, limit, goal, onChange } = reading;
  const { walk } = part;
  while (!goal().show(part, limit.most) && !walk.finished && !limit.endsReading(walk)) {
    if (goal().kind === 'all') walk.enlargePages();
    onChange({ ...part.state(), progress: goal().measure(walk) });
    const outcome = await walk.readNext(run);
    // What a page has changed must be followed even if the run was stopped just then.
    if (outcome.ok && outcome.value) part.follow(outcome.value);
    if (run.signal.aborted) return null;
    if (!outcome.ok) {
      goal().conclude(part, limit.most);
      return outcome.failure;
    }
  }
  goal().conclude(part, limit.most);
  return null;
}
