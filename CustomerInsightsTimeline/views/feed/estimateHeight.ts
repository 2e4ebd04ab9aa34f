import type { FeedItem } from '../../domain/feed/FeedItem';
import type { RowLayout } from '../activity/RowLayout';

const ROW = 44;
const NARROW_ROW = 70;
const HEADING = 40;
const SILENCE = 32;
const ORDER_LINES = 28;

/** How high an article is before it has been measured, in CSS pixels. */
export function estimateHeight(item: FeedItem | undefined, layout: RowLayout): number {
  if (!item) return 0;
  const above = (item.heading ? HEADING : 0) + (item.silence ? SILENCE : 0);
  if (item.kind === 'group') return above;
  const lines = item.kind === 'activity' && item.lines.length > 0 ? ORDER_LINES : 0;
  return above + (layout === 'narrow' ? NARROW_ROW : ROW) + lines;
}
