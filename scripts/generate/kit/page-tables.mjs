import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** A page whose other sentences are written by hand, with texts put between `<!-- name -->` and `<!-- end -->`. */
export function filled(page, texts) {
  return Object.entries(texts).reduce(
    (text, [name, content]) => fill(page, text, name, content),
    readFileSync(join(root, page), 'utf8'),
  );
}

/** A Markdown table. */
export function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function fill(page, text, name, content) {
  const place = new RegExp(`(<!-- ${name} -->).*?(<!-- end -->)`, 's');
  if (!place.test(text)) throw new Error(`${page} has no place for "${name}"`);
  return text.replace(place, (_, before, after) => `${before}\n\n${content}\n\n${after}`);
}
