/**
 * The text of a file in UTF-8, without BOM.
 * @throws Error where the bytes are no text in UTF-8
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new Error('a binary file, or text in UTF-16; articles must be UTF-8');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const valid = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0] ?? '';
    throw new Error(`not UTF-8 (line ${valid.split('\n').length})`);
  }
}
