import { IncentiveAuditError } from '../model/error';
import { suggestions } from '../model/nearest';
import { kindOf } from '../model/wording';
import { checkLocale, type Locale } from './locale';

/** What a rendering can be told. */
export type RenderOptions = {
  /** Default `'en'`. */
  locale?: Locale | undefined;
};

/** The language asked for, English where none is; `further` options may stand beside it. */
export function localeOf(options: unknown, further: readonly string[] = []): Locale {
  const known = ['locale', ...further];
  if (typeof options !== 'object' || options === null) {
    const message = `must be an object such as { locale: 'fr' }, but is ${kindOf(options)}`;
    throw new IncentiveAuditError('invalid-options', [{ path: [], message }]);
  }
  const suggest = suggestions();
  const issues = Object.keys(options)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      path: [key],
      message: `is an unknown key${suggest(key, known) || `; known are ${known.join(', ')}`}`,
    }));
  if (issues.length > 0) throw new IncentiveAuditError('invalid-options', issues);
  const { locale = 'en' } = options as RenderOptions;
  checkLocale(locale);
  return locale;
}
