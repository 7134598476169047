import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';

/** How the bytes of a file stand for characters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes that are neither UTF-8 throughout nor a code page throughout. */
export class MixedEncoding extends Error {}

/** A character of UTF-8 takes four bytes at most. */
const MOST_WAITING = 3;

/** Two or three bytes that are one character in UTF-8, each byte taken for a character. */
const utf8InCodePage = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}/;

/**
 * Makes text of bytes that come in pieces: UTF-16 by its mark, else UTF-8, else the code page that Windows writes in western
 * Europe (all of Latin-1, and the euro sign).
 */
export class Decoder {
  /** What the bytes were taken for so far. */
  encoding: Encoding = 'utf-8';
  #decoder: TextDecoder | null = null;
  #waiting: Uint8Array = new Uint8Array(0);
  #begun = false;
  #beyondAscii = false;

  /** The text of the next piece; a character that goes on in the next one waits for it. */
  push(piece: Uint8Array): string {
    const bytes = this.#waiting.length === 0 ? piece : Buffer.concat([this.#waiting, piece]);
    this.#waiting = new Uint8Array(0);
    if (!this.#begun) this.#begin(bytes);
    if (this.#decoder !== null) return this.#decoder.decode(bytes, { stream: true });
    const whole = bytes.subarray(0, bytes.length - unfinished(bytes));
    // A copy: the caller may use the memory of a piece again.
    this.#waiting = new Uint8Array(bytes.subarray(whole.length));
    return this.#text(whole);
  }

  /** The text of what still waits. */
  end(): string {
    return this.#decoder === null ? this.#text(this.#waiting) : this.#decoder.decode();
  }

  #begin(bytes: Uint8Array): void {
    this.#begun = true;
    if (bytes[0] === 0xff && bytes[1] === 0xfe) this.#switchTo('utf-16le');
    if (bytes[0] === 0xfe && bytes[1] === 0xff) this.#switchTo('utf-16be');
  }

  #switchTo(encoding: Encoding): TextDecoder {
    this.encoding = encoding;
    this.#decoder = new TextDecoder(encoding);
    return this.#decoder;
  }

  #text(bytes: Uint8Array): string {
    const { buffer, byteOffset, byteLength } = bytes;
    const piece = Buffer.from(buffer, byteOffset, byteLength);
    if (isAscii(piece)) return piece.toString('latin1');
    if (isUtf8(piece)) {
      this.#beyondAscii = true;
      return piece.toString('utf8');
    }
    if (this.#beyondAscii || utf8InCodePage.test(piece.toString('latin1'))) throw new MixedEncoding();
    return this.#switchTo('windows-1252').decode(piece, { stream: true });
  }
}

/** How many bytes at the end begin a character that is not complete. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(MOST_WAITING, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return lengthAfter(byte) > back ? back : 0;
  }
  return 0;
}

/** The length of a character by its first byte. */
function lengthAfter(first: number): number {
  return first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
}
