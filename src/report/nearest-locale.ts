import type { Locale } from '../locales/locale';
import { IncentiveAuditError } from '../model/error';
import { listOf } from '../model/problems/containers';
import { foundOf } from '../model/problems/found';
import { type Issue, problem } from '../model/problems/problem';
import { languages } from '../model/problems/reports';
import { isRecord } from '../model/require-input';
import { pick, snapshot } from '../model/snapshot';
import { isList } from '../model/wording';

/** Longer than any registered tag with its variants and extensions (RFC 5646, 4.4.1 asks for 35). */
const LONGEST_TAG = 255;

/**
 * The language to speak to a reader of any language tag.
 *
 * For `navigator.language`, an `Accept-Language` header or a setting of an account. Lookup of RFC 4647, 3.4: `fr-Latn-CA` asks for itself,
 * then for `fr-Latn`, then for `fr`; a list is asked in its order. Case does not count, and `_` is `-`, as in the locales of POSIX.
 *
 * @param tag - A tag of BCP 47, or a list with the most wanted first. Absent, `null`, empty, `*`, and whatever is no tag fit none.
 * @param locales - What there is, such as `[en, fr]`: at least one.
 * @returns One of `locales`: the first where none fits.
 * @throws IncentiveAuditError `'invalid-options'` when a tag is something else than text, or `locales` no list of languages.
 *
 * @example
 * ```ts
 * import { en } from 'incentive-audit/locales/en';
 * import { fr } from 'incentive-audit/locales/fr';
 * import { nearestLocale } from 'incentive-audit/report';
 *
 * nearestLocale('fr_CA', [en, fr]).tag; // => 'fr'
 * nearestLocale('de-CH', [en, fr]).tag; // => 'en'
 * nearestLocale(['de-CH', 'fr-CH', 'en'], [en, fr]).tag; // => 'fr'
 * ```
 */
export function nearestLocale<Known extends Pick<Locale, 'tag'>>(
  tag: string | readonly string[] | null | undefined,
  locales: readonly Known[],
): Known {
  const issues: Issue[] = [];
  const wanted = typeof tag === 'string' ? [tag] : textsOf(tag ?? [], issues);
  const places = new Map<string, Known>();
  for (const [known, locale] of localesOf(locales, issues)) {
    if (!places.has(plain(known))) places.set(plain(known), locale as Known);
  }
  if (issues.length > 0) throw new IncentiveAuditError('invalid-options', issues);
  const found = wanted.flatMap(ranges).find((range) => places.has(range));
  return places.get(found ?? '') ?? ([...places.values()][0] as Known);
}

/** The languages by their tags. */
function localesOf(given: unknown, issues: Issue[]): [tag: string, locale: unknown][] {
  const read = snapshot(given, 1);
  const list = isList(read) ? read : [];
  const tagged = list.flatMap((locale): [string, unknown][] => {
    const { tag } = isRecord(locale) ? pick(locale, ['tag']) : {};
    return typeof tag === 'string' ? [[tag, locale]] : [];
  });
  if (tagged.length === 0 || tagged.length < list.length) {
    issues.push(problem(['locales'], languages));
  }
  return tagged;
}

function textsOf(given: unknown, issues: Issue[]): string[] {
  const list = snapshot(given, 1);
  if (Array.isArray(list) && list.every((one) => typeof one === 'string')) return list;
  issues.push(problem(['tag'], listOf, { of: 'language-tags', found: foundOf(given) }));
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
