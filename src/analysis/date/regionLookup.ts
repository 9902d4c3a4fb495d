import { FURNITURE_KINDS, type Region, type RegionKind } from '../model';

/** Tells the region kind at an offset; offsets must be asked for in growing order, so that a whole document costs one walk. */
export function createRegionLookup(regions: readonly Region[]): (offset: number) => RegionKind {
  let at = 0;
  return (offset) => {
    for (let region = regions[at]; region && region.end <= offset && at + 1 < regions.length; region = regions[at])
      at++;
    return regions[at]?.kind ?? 'body';
  };
}

export const isFurniture = (kind: RegionKind): boolean => FURNITURE_KINDS.some((furniture) => furniture === kind);
