import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { groups } from '../../../scripts/site/groups.mjs';

const root = join(import.meta.dirname, '../../..');
const guides = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => join('docs', path));
const pages = new Map(
  ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...guides].map((path) => [
    path,
    fromMarkdown(readFileSync(join(root, path), 'utf8')),
  ]),
);

function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

function textOf(node: Nodes): string {
  return [...nodesOf(node)].map((inner) => ('value' in inner ? inner.value : '')).join('');
}

/** The anchors of a page, as GitHub makes them of its headings. */
function anchorsOf(page: Nodes): Set<string> {
  const anchors = new Set<string>();
  for (const heading of nodesOf(page)) {
    if (heading.type !== 'heading') continue;
    const slug = textOf(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-');
    let anchor = slug;
    for (let again = 1; anchors.has(anchor); again++) anchor = `${slug}-${again}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** The links of a page to others of this repository: the path from its root, and the anchor. */
function linksOf(path: string): { target: string; anchor: string | undefined }[] {
  return [...nodesOf(pages.get(path) as Nodes)].flatMap((node) => {
    if ((node.type !== 'link' && node.type !== 'image') || /^[a-z]+:/.test(node.url)) return [];
    const [file = '', anchor] = decodeURI(node.url).split('#');
    return [{ target: file === '' ? path : relative(root, join(root, dirname(path), file)), anchor }];
  });
}

describe.each([...pages.keys()])('%s', (path) => {
  it('links to nothing that is not there', () => {
    const dead = linksOf(path).filter(({ target, anchor }) => {
      if (!existsSync(join(root, target))) return true;
      const page = pages.get(target);
      return anchor !== undefined && page !== undefined && !anchorsOf(page).has(anchor);
    });
    expect(dead).toEqual([]);
  });

  it('is reached from the README and leads on', () => {
    const others = (from: string) => linksOf(from).flatMap(({ target }) => (target === from ? [] : [target]));
    const reached = new Set(['README.md']);
    for (const page of reached) for (const next of pages.has(page) ? others(page) : []) reached.add(next);
    expect(reached).toContain(path);
    expect(others(path).filter((target) => pages.has(target))).not.toEqual([]);
  });
});

it('the site groups guides that there are', () => {
  const named = Object.values(groups).flat();
  const paths = named.map((name) => (pages.has(`${name}.md`) ? `${name}.md` : `docs/${name}.md`));
  expect(paths.filter((path) => !pages.has(path))).toEqual([]);
});
