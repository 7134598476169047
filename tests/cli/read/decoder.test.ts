import { describe, expect, test } from 'vitest';
import { Decoder, MixedEncoding } from '../../../src/cli/read/decoder';

const text = 'Salarié;Période;CA €\nÉlodie;mars 2026;1 234,5\n';
const utf16be = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

/** The code page of Windows: Latin-1, but for the euro sign. */
const codePage = Buffer.from(text.replaceAll('€', '\x80'), 'latin1');

const decoded = (bytes: Uint8Array, length: number) => {
  const decoder = new Decoder();
  let read = '';
  for (let at = 0; at < bytes.length; at += length) {
    // The same memory again and again, as files are read.
    const piece = Buffer.alloc(length);
    const copied = Buffer.from(bytes).copy(piece, 0, at);
    read += decoder.push(piece.subarray(0, copied));
    piece.fill(0);
  }
  return { text: (read + decoder.end()).replace('\ufeff', ''), encoding: decoder.encoding };
};

describe.each([3, 4, 7, 1000])('in pieces of %i bytes', (length) => {
  test.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
    ['UTF-16, high byte first', utf16be, 'utf-16be'],
    ['the code page of Windows', codePage, 'windows-1252'],
  ])('%s is read', (_, bytes, encoding) => {
    expect(decoded(bytes, length)).toEqual({ text, encoding });
  });

  test('four-byte characters are read whole', () => {
    expect(decoded(Buffer.from('a😀b'), length).text).toBe('a😀b');
  });

  test('what is UTF-8 in one part and a code page in another is not guessed', () => {
    const mixed = Buffer.concat([Buffer.from('Élodie\n'), Buffer.from('André\n', 'latin1')]);
    expect(() => decoded(mixed, length)).toThrow(MixedEncoding);
  });
});

test('a file that ends within a character is of the code page', () => {
  expect(decoded(Buffer.from('Salari\xe9', 'latin1'), 1000)).toEqual({
    text: 'Salarié',
    encoding: 'windows-1252',
  });
});

test('nothing is nothing', () => {
  expect(decoded(new Uint8Array(0), 10)).toEqual({ text: '', encoding: 'utf-8' });
});
