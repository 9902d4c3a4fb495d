import type { Region, RegionKind } from '../analysis/model';

/**
 * The kind of the region that holds `offset` (UTF-16), by binary search over regions that tile the document.
 * Offsets outside every region are body text.
 */
export function regionAt(regions: readonly Region[], offset: number): RegionKind {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((regions[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return regions[low]?.kind ?? 'body';
}
