import { IncentiveAuditError } from '../model/error';
import { listOf } from '../model/problems/containers';
import { foundOf } from '../model/problems/found';
import { type Issue, problem } from '../model/problems/problem';
import { snapshot } from '../model/snapshot';
import type { Locale } from './locale';

/** Longer than any registered tag with its variants and extensions (RFC 5646, 4.4.1 asks for 35). */
const LONGEST_TAG = 255;

const ours: readonly Locale[] = ['en', 'fr'];

/**
 * The language to speak to a reader of any language tag, English where none fits.
 *
 * For `navigator.language`, an `Accept-Language` header or a setting of an account. Lookup of RFC 4647, 3.4: `fr-Latn-CA` asks for itself,
 * then for `fr-Latn`, then for `fr`; a list is asked in its order. Case does not count, and `_` is `-`, as in the locales of POSIX.
 *
 * @param tag - A tag of BCP 47, or a list with the most wanted first. Absent, `null`, empty, `*`, and whatever is no tag fit none.
 * @param locales - What there is; by default what reports can be read in. A list without English falls back to it nevertheless.
 * @returns One of `locales`, as it is written there, or `'en'`.
 * @throws IncentiveAuditError `'invalid-options'` when a tag is something else than text, or `locales` no list of texts.
 *
 * @example
 * ```ts
 * import { nearestLocale } from 'incentive-audit/report';
 *
 * nearestLocale('fr_CA'); // => 'fr'
 * nearestLocale('de-CH'); // => 'en'
 * nearestLocale(['de-CH', 'fr-CH', 'en']); // => 'fr'
 * nearestLocale('pt-BR', ['pt', 'en', 'fr']); // => 'pt'
 * ```
 */
export function nearestLocale<Known extends string = Locale>(
  tag?: string | readonly string[] | null,
  locales?: readonly Known[] | null,
): Known | 'en' {
  const issues: Issue[] = [];
  const wanted = typeof tag === 'string' ? [tag] : textsOf(tag ?? [], 'tag', issues);
  const known = textsOf(locales ?? ours, 'locales', issues);
  if (issues.length > 0) throw new IncentiveAuditError('invalid-options', issues);
  const places = new Map<string, string>();
  for (const locale of known) if (!places.has(plain(locale))) places.set(plain(locale), locale);
  for (const one of wanted) {
    for (const range of ranges(one)) {
      const found = places.get(range);
      if (found !== undefined) return found as Known;
    }
  }
  return 'en';
}

function textsOf(given: unknown, name: string, issues: Issue[]): string[] {
  const list = snapshot(given, 1);
  if (Array.isArray(list) && list.every((one) => typeof one === 'string')) return list;
  issues.push(problem([name], listOf, { of: 'language-tags', found: foundOf(given) }));
  return [];
}

function plain(tag: string): string {
  return tag.toLowerCase().replaceAll('_', '-');
}

/** A tag, then what is left without its last subtag; a single letter or digit goes with what it announced. */
function ranges(tag: string): string[] {
  if (tag.length > LONGEST_TAG) return [];
  const subtags = plain(tag.trim()).split('-');
  return subtags
    .map((_, at) => subtags.slice(0, subtags.length - at))
    .filter((left) => left.length === 1 || (left.at(-1)?.length ?? 0) > 1)
    .map((left) => left.join('-'));
}
