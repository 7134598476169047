import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const PIECE = 1 << 16;

/** A piece of a file, and which share of the file has come with it; the share is 1 where the length is not known beforehand. */
export type Piece = { bytes: Uint8Array; fraction: number };

/** A file piece by piece, each in the same memory: whoever keeps one copies it. */
export function* piecesOf(path: string): Generator<Piece> {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const memory = Buffer.allocUnsafe(PIECE);
    let done = 0;
    for (;;) {
      const length = readSync(file, memory, 0, PIECE, null);
      if (length === 0) return;
      done += length;
      yield { bytes: memory.subarray(0, length), fraction: size > 0 ? Math.min(1, done / size) : 1 };
    }
  } finally {
    closeSync(file);
  }
}
