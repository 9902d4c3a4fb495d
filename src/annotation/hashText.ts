import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { normalizeText } from './textMap';

// Web Crypto is asynchronous and no part of the language, and this folder is pure: hence an audited pure implementation.

/**
 * SHA-256, in hexadecimal digits, of the text's UTF-8 bytes without BOM and with LF for CRLF: what `sha256sum` prints
 * for a file that has neither, and the same on a machine where git writes CRLF.
 */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(normalizeText(text))));
}

/** Name-based UUID, version 5 (RFC 9562, section 5.5): the same name gives the same UUID everywhere. */
export function uuidOf(namespace: string, name: string): string {
  const bytes = sha1(concatBytes(hexToBytes(namespace.replaceAll('-', '')), utf8ToBytes(name))).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
