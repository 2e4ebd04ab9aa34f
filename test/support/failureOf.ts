import type { Failure, FailureKind } from '../../CustomerInsightsTimeline/domain/loading/Failure';

/** A failure of this kind while activities were read. */
export function failureOf(kind: FailureKind): Failure {
  return { kind, table: 'UnifiedActivity', detail: kind };
}
