import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { takePictures } from '../../../scripts/site/take-pictures.mjs';

const folder = join(import.meta.dirname, '../../../docs/pictures');
const names = ['report-en.png', 'report-fr.png', 'playground.png'];

/** Browsers of other versions smooth letters a little differently; a figure or a line that changed is more than this. */
const SAME_SHADE = 64;
const MOST_PIXELS = 0.002;
/** A README should open at once. */
const MOST_BYTES = 150_000;

let taken: Record<string, Buffer>;

beforeAll(async () => {
  taken = await takePictures();
});

test('are all there, and no others', () => {
  expect(Object.keys(taken).sort()).toEqual([...names].sort());
});

describe.each(names)('%s', (name) => {
  const committed = readFileSync(join(folder, name));

  test('shows what there is: run npm run pictures where this fails', async () => {
    const [then, now] = await Promise.all([committed, taken[name]].map(shades));
    expect(now?.info).toEqual(then?.info);
    expect(differing(then?.data, now?.data)).toBeLessThan(MOST_PIXELS);
  });

  test('loads fast', () => {
    expect(committed.length).toBeLessThan(MOST_BYTES);
  });
});

/** A picture in greys, a byte a pixel. */
async function shades(
  png: Buffer | undefined,
): Promise<{ data: Buffer; info: { width: number; height: number } }> {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { data, info: { width: info.width, height: info.height } };
}

/** The share of pixels whose shades differ. */
function differing(a: Buffer = Buffer.alloc(0), b: Buffer = Buffer.alloc(0)): number {
  let count = 0;
  for (let at = 0; at < a.length; at++) if (Math.abs((a[at] ?? 0) - (b[at] ?? 0)) > SAME_SHADE) count++;
  return count / a.length;
}
