import { IncentiveAuditError } from '../model/error';
import { suggestions } from '../model/nearest';
import { unknownKey } from '../model/problems/containers';
import { foundOf } from '../model/problems/found';
import { problem } from '../model/problems/problem';
import { renderOptions } from '../model/problems/reports';
import { snapshot } from '../model/snapshot';
import { withoutNull } from '../model/without-null';
import { checkLocale, type Locale } from './locale';

/** What a rendering can be told. */
export type RenderOptions = {
  /** Default `'en'`. */
  locale?: Locale | null | undefined;
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
  const { locale = 'en', ...others } = withoutNull(options as Record<string, unknown>);
  checkLocale(locale);
  return { locale, others };
}
