/** Features are numbers of 28 bits: a hash of a template and its contents. With 200,000 kept, 1 in 1,300 strangers collides. */
const MASK = 0xfffffff;

/** FNV-1a over UTF-16 units with a final mix (Fowler, Noll, Vo; finalizer of MurmurHash3). 32 bits, unsigned. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** `template` and up to three contents -> one feature. */
export function feature(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ a, 0x85ebca6b) + b;
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) + c;
  return mix(hash) & MASK;
}

function mix(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
