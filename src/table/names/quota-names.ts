import { simplified } from '../../model/simplified';
import { lengthWords } from './quota-length';

/** Behind the id of a metric: the column of own quotas for it. */
const QUOTA = ' quota';

/** What people call a quota, simplified. */
const word = /^(?:quota|target|goal|objectif|objectifs|objective)$/;

/** Words beside it that do not say of what it is. */
const spans: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...lengthWords,
  ...['sales', 'own', 'individual', 'amount', 'full', 'fiscal'],
  ...['individuel', 'individuels', 'de', 'du', 'vente'],
]);

/** What a quota is said to be of, where it is a team's. */
const teams: ReadonlySet<string> = /* @__PURE__ */ new Set(['team', 'equipe', 'd equipe', 'de l equipe']);

/** `revenue quota`: what a column of quotas for a metric is known by. */
export function quotaOf(metric: string): string {
  return metric + QUOTA;
}

export function isQuota(id: string): boolean {
  return id.endsWith(QUOTA);
}

export function metricOfQuota(id: string): string {
  return id.slice(0, -QUOTA.length);
}

/** What a simplified name says a quota is of: words that may name a metric, empty where it does not say; `null` for another name. */
export function quotaNamed(plain: string): string | null {
  const words = plain.split(' ');
  const left = words.filter((one) => !word.test(one));
  if (left.length !== words.length - 1) return null;
  return left.every((one) => spans.has(one)) ? '' : left.join(' ');
}

/** Whether a column's name says that it is a team's quota: the whole team's, or each row's part of it, stays open. */
export function isTeamQuota(name: string): boolean {
  return teams.has(quotaNamed(simplified(name)) ?? '');
}
