import type { Segment } from './decodeSegments';

/** The segments that one app publishes for one type of customer. */
export interface SegmentGroup {
  readonly provider: string | null;
  readonly type: string | null;
  readonly segments: readonly Segment[];
}

/** Puts segments together by provider and type, in the order in which these come first. */
export function groupSegments(segments: readonly Segment[]): readonly SegmentGroup[] {
  const groups = new Map<string, Segment[]>();
  for (const segment of segments) {
    const key = JSON.stringify([segment.provider, segment.type]);
    const group = groups.get(key);
    if (group) group.push(segment);
    else groups.set(key, [segment]);
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first ? [{ provider: first.provider, type: first.type, segments: members }] : [];
  });
}
