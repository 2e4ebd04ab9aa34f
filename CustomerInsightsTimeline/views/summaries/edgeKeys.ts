import type { BinRange, Edge } from '../../domain/overview/periodEdges';

const PAGE = 6;

type Key = Readonly<Record<'key', string> & Record<'ctrlKey' | 'altKey' | 'metaKey', boolean>>;

/**
 * Where a key puts an end of the period, by the keys of the ARIA slider: arrows by one bin, Page Up
 * and Page Down by six, Home and End as far as the end may go. The arrows follow the picture, on
 * which time runs the way people read. Null for any other key.
 */
export function edgePlaceFor(
  { key, ctrlKey, altKey, metaKey }: Key,
  edge: Edge,
  range: BinRange,
  count: number,
  rightToLeft: boolean,
): number | null {
  if (ctrlKey || altKey || metaKey) return null;
  const sideways = rightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return range[edge] + sideways;
    case 'ArrowLeft':
      return range[edge] - sideways;
    case 'ArrowUp':
      return range[edge] + 1;
    case 'ArrowDown':
      return range[edge] - 1;
    case 'PageUp':
      return range[edge] + PAGE;
    case 'PageDown':
      return range[edge] - PAGE;
    case 'Home':
      return edge === 'from' ? 0 : range.from;
    case 'End':
      return edge === 'from' ? range.to : count - 1;
    default:
      return null;
  }
}
