import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import * as library from '../../src/index';
import type { Finding } from '../../src/model/report';
import { markdownSnippets } from '../slow/docs/markdown-snippets';

/** Findings of the library's functions, whatever they come in. */
function findingsIn(result: unknown): Finding[] {
  if (Array.isArray(result)) return result as Finding[];
  return typeof result === 'object' && result !== null && 'findings' in result
    ? (result.findings as Finding[])
    : [];
}

/** What a rule finds in the examples of its own page: a plan that fails, a plan that passes, and whatever else is shown there. */
export function findingsOfPage({ id, help }: Pick<library.Rule, 'id' | 'help'>): Finding[] {
  const found: Finding[] = [];
  const recorded = Object.entries(library).map(([name, value]) => [
    name,
    typeof value === 'function' && name.startsWith('evaluate')
      ? (...given: unknown[]) => {
          const result = Reflect.apply(value, undefined, given);
          found.push(...findingsIn(result));
          return result;
        }
      : value,
  ]);
  const names = recorded.map(([name]) => String(name));
  for (const { code } of markdownSnippets(
    help,
    readFileSync(join(import.meta.dirname, '../..', help), 'utf8'),
  )) {
    const body = transformSync(code.replace(/^import .*? from 'incentive-audit';$/gms, ''), { loader: 'ts' });
    new Function(...names, `{${body.code}}`)(...recorded.map(([, value]) => value));
  }
  return found.filter(({ rule }) => rule === id);
}
