import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/**
 * Writes generated files where they are not the same already, so that an unchanged source makes no build stale. Checked, they are only
 * compared, and a difference fails the script.
 *
 * @param {Record<string, string | Uint8Array>} files - Texts, or bytes, by path.
 * @param {{ isCheck: boolean, again: string }} how - Whether to compare only, and the command that writes them.
 */
export function writeGenerated(files, { isCheck, again }) {
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, path);
    const bytes = Buffer.from(content);
    if (readIfThere(file)?.equals(bytes)) continue;
    if (isCheck) {
      console.error(`${path} is out of date: run ${again}`);
      process.exitCode = 1;
    } else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
