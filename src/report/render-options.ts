import { en } from '../locales/en';
import type { Locale } from '../locales/locale';
import { IncentiveAuditError } from '../model/error';
import { suggestions } from '../model/nearest';
import type { Precedents } from '../model/precedents';
import { unknownKey } from '../model/problems/containers';
import { foundOf } from '../model/problems/found';
import { problem } from '../model/problems/problem';
import { renderOptions } from '../model/problems/reports';
import { snapshot } from '../model/snapshot';
import { withoutNull } from '../model/without-null';
import { readLocale } from './read-locale';

/** What a rendering can be told. */
export type RenderOptions = {
  /** A language, such as `fr` of `incentive-audit/locales/fr`. Default: English. */
  locale?: Locale | null | undefined;
};

/** What the rendering of a report can be told. */
export type ReportOptions = RenderOptions & {
  /** Documented schemes like the plan, from `precedentsFor` of `incentive-audit/cases`: shown folded, before what the report rests on. Default: none. */
  precedents?: Precedents | null | undefined;
};

/** The language asked for, English where none is, and what else was given of the `further` options that may stand beside it. */
export function readOptions(
  given: unknown,
  further: readonly string[] = [],
): { locale: Locale; others: Record<string, unknown> } {
  const known = ['locale', ...further];
  const options = snapshot(given ?? {}, 1);
  if (typeof options !== 'object' || options === null) {
    throw new IncentiveAuditError('invalid-options', [problem([], renderOptions, { found: foundOf(given) })]);
  }
  const suggest = suggestions();
  const issues = Object.keys(options)
    .filter((key) => !known.includes(key))
    .map((key) => problem([key], unknownKey, { known, nearest: suggest(key, known) }));
  if (issues.length > 0) throw new IncentiveAuditError('invalid-options', issues);
  const { locale, ...others } = withoutNull(options as Record<string, unknown>);
  return { locale: locale === undefined ? en : readLocale(locale), others };
}
