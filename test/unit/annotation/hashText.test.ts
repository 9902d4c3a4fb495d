import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashText, uuidOf } from '../../../src/annotation/hashText';

describe('hashText', () => {
  it('is SHA-256 of the UTF-8 bytes', () => {
    const text = 'Two boats – “adrift”. 😀\n';
    expect(hashText(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });
  it('does not depend on line ends or a BOM', () => {
    expect(hashText('\uFEFFa\r\nb')).toBe(hashText('a\nb'));
    expect(hashText('a\nb')).not.toBe(hashText('a b'));
  });
});

describe('uuidOf', () => {
  it('is version 5 of RFC 9562', () => {
    // The example of appendix A.4: DNS namespace, www.example.com.
    expect(uuidOf('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });
});
