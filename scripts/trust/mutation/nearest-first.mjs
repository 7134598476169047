import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { BaseSequencer } from 'vitest/node';

/**
 * The test that is named like the changed file first, then those in a folder of its name, then small ones before large ones: a
 * mutant dies by the first test that sees it.
 */
export default class NearestFirst extends BaseSequencer {
  async sort(files) {
    const [changed = ''] = this.ctx.config.related ?? [];
    return files
      .map((file) => ({ file, near: nearness(file.moduleId, changed), size: statSync(file.moduleId).size }))
      .sort((a, b) => b.near - a.near || a.size - b.size)
      .map(({ file }) => file);
  }
}

function nearness(test, changed) {
  if (basename(test, '.test.ts') === basename(changed, '.ts')) return 2;
  return basename(dirname(test)) === basename(dirname(changed)) ? 1 : 0;
}
