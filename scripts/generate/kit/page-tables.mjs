import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { writeGenerated } from './generated-file.mjs';

const root = join(import.meta.dirname, '../../..');

/** Writes texts between `<!-- name -->` and `<!-- end -->` of a page whose other sentences are written by hand. */
export function writeInto(page, texts) {
  const written = Object.entries(texts).reduce(
    (text, [name, content]) => fill(page, text, name, content),
    readFileSync(join(root, page), 'utf8'),
  );
  writeGenerated(page, written);
}

/** A Markdown table. */
export function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What modules of src export, which the package does not: `contents` is a module of `export … from` lines. */
export async function loadFrom(folder, contents) {
  const { outputFiles } = await build({
    stdin: { contents, loader: 'ts', resolveDir: join(root, folder) },
    bundle: true,
    write: false,
    format: 'esm',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function fill(page, text, name, content) {
  const place = new RegExp(`(<!-- ${name} -->).*?(<!-- end -->)`, 's');
  if (!place.test(text)) throw new Error(`${page} has no place for "${name}"`);
  return text.replace(place, (_, before, after) => `${before}\n\n${content}\n\n${after}`);
}
