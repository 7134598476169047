import { address } from './address';
import { ruleIds } from './rule-ids';

declare const __VERSION__: string;

/** The pages of the rules of this package. */
const pages: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(ruleIds.map(pageOf)))();

/**
 * Where a page of help can be opened.
 *
 * @param help - A page of this package, or whatever a house's rule names.
 * @returns `null` where that is neither, or no address that can be put into a page as it is.
 */
export function helpUrl(help: string): string | null {
  // A path of a house's own may lead out of the package.
  if (pages.has(help)) return urlOf(help);
  return address.test(help) ? help : null;
}

/** The page of a rule of this package. */
export function pageOf(id: string): string {
  return `docs/rules/${id}.md`;
}

/** Where a page of this package can be opened: where npm's packages are served file by file, in the version that answered. */
export function urlOf(page: string): string {
  return `https://unpkg.com/incentive-audit@${__VERSION__}/${page}`;
}
