import type { HistoryState } from '../../CustomerInsightsTimeline/domain/history/HistoryState';
import { isUnderWay } from '../../CustomerInsightsTimeline/domain/history/HistoryState';

/** The rules that a published state breaks. Each says which combinations of its members are legal. */
export function illegalIn(state: HistoryState): readonly string[] {
  const { activities, shown, undated, read, newCount, late, phase, reload, target, progress } =
    state;
  const isLoading = isUnderWay(phase);
  const isEmptyForAReason = state.unified === false || state.allHidden;
  const rules: Readonly<Record<string, boolean>> = {
    'what is shown is there': shown <= activities.length && activities.length <= read,
    'the undated are among what is shown': undated <= shown,
    'what was put in above is shown': late <= shown,
    'a complete history shows all that was read': !state.complete || shown === read,
    'a complete history is certain': !state.complete || state.certain,
    'the limit holds back only what rests and has more':
      !state.capped || (!isLoading && !state.complete),
    'progress belongs to a load of all': progress === null || (isLoading && target === 'all'),
    'a load that waits for a reload reads nothing': !isUnderWay(reload) || phase.kind !== 'waiting',
    'new activities wait only beside shown ones': newCount === 0 || shown > 0,
    'an empty history alone has a reason': !isEmptyForAReason || shown === 0,
  };
  return Object.keys(rules).filter((rule) => !rules[rule]);
}
