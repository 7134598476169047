declare const __VERSION__: string;

/**
 * Where a page of help can be opened: those of this package where npm's packages are served file by file, in the version that answered.
 *
 * @param help - A page of this package, or whatever a house's rule names.
 * @returns `null` where that is no address.
 */
export function helpUrl(help: string): string | null {
  if (help.startsWith('https://') || help.startsWith('http://')) return help;
  return help.startsWith('docs/rules/') ? `https://unpkg.com/incentive-audit@${__VERSION__}/${help}` : null;
}
