/** Lowest and highest second byte after these first bytes (RFC 3629, section 4): neither overlong forms nor surrogates. */
const SECOND: ReadonlyMap<number, readonly [number, number]> = new Map([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
]);

/**
 * Where the first bytes stand that are no UTF-8: a file with such bytes can't be written back as it was.
 *
 * 61 C3 A9 -> undefined; 61 E9 62 -> 1
 */
export function findBadUtf8(bytes: Uint8Array): number | undefined {
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length === 0) return at;
    for (let i = 1; i < length; i++) {
      const [low, high] = (i === 1 ? SECOND.get(first) : undefined) ?? [0x80, 0xbf];
      const byte = bytes[at + i] ?? 0;
      if (byte < low || byte > high) return at;
    }
    at += length;
  }
  return undefined;
}
