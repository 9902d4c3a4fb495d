/**
 * A short id made from a name only: the same name gives the same id on every run and machine. 53 bits, base 36.
 * Two 32-bit FNV-1a hashes with different starts (Fowler, Noll, Vo), over UTF-16 units.
 */
export function stableId(name: string): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + 0x9e37), 0x01000193);
  }
  return ((high >>> 11) * 2 ** 32 + (low >>> 0)).toString(36);
}
