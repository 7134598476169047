import { rules } from 'incentive-audit';

/** Rules that compare figures from a history with chance; of others a simulated world says nothing. */
export const dataRules = rules
  .filter(({ needs, basis }) => needs.length > 0 && basis !== 'arithmetic')
  .map(({ id }) => id);

/** Those of them that are registered under the given short names. */
export function registered(...names) {
  return dataRules.filter((id) => names.includes(shortName(id)));
}

export function shortName(rule) {
  return rule.split('/')[1];
}
