import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import faults from './planted-faults.json';

const root = join(import.meta.dirname, '..');

test.each(faults)(
  '“$fault” can still be planted, and its test is there',
  ({ file, from, test: caughtBy }) => {
    expect(readFileSync(join(root, file), 'utf8').split(from)).toHaveLength(2);
    expect(existsSync(join(root, caughtBy))).toBe(true);
  },
);
