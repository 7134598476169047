import { type AuditOptions, defaultOptions } from '../model/audit-options';
import { IncentiveAuditError } from '../model/error';
import type { EvaluationOptions } from '../model/options';
import { noRuleLeft, unknownRule } from '../model/problems/calls';
import { beginning } from '../model/problems/found';
import { type Issue, problem } from '../model/problems/problem';
import type { RuleId } from '../model/report';
import { snapshot } from '../model/snapshot';
import type { WithoutNull } from '../model/without-null';
import { checkShape } from './check-shape';
import { nearestRules } from './nearest-rule';
import { optionsSchema } from './options';
import { ownMetrics } from './own-metrics';
import type { Sound } from './sound-part';

/**
 * Checks the options and fills in the defaults.
 *
 * @param input - What a caller gave; absent, or `null`, is every default.
 * @param ruleIds - The rules there are.
 * @throws IncentiveAuditError `'invalid-options'` with every problem at once.
 */
export function checkOptions(input: unknown, ruleIds: readonly string[]): AuditOptions {
  const { value, sound, issues } = checkShape(optionsSchema, optionsSnapshot(input));
  const all = [
    ...issues,
    ...ownMetrics(sound?.catalogue ?? [], issues, 'catalogue').issues,
    ...ruleIssues(sound?.rules, ruleIds),
    ...emptySelection(sound?.rules, ruleIds),
  ];
  if (value === null || all.length > 0) throw new IncentiveAuditError('invalid-options', all);
  // Neither `undefined` nor `null` is left that could hide a default.
  return { ...defaultOptions, ...(value as Partial<AuditOptions>) };
}

/** `signal` and `onProgress` stay the caller's own: a copy of an AbortSignal would never be aborted. */
function optionsSnapshot(input: unknown): unknown {
  const given = snapshot(input ?? {}, 1);
  if (typeof given !== 'object' || given === null) return given;
  if ('rules' in given) given.rules = snapshot(given.rules);
  if ('catalogue' in given) given.catalogue = snapshot(given.catalogue);
  return given;
}

function ruleIssues(
  rules: Sound<WithoutNull<EvaluationOptions>>['rules'],
  ruleIds: readonly string[],
): Issue[] {
  const suggest = nearestRules(ruleIds);
  return (['only', 'except'] as const).flatMap((list) =>
    (rules?.[list] ?? []).flatMap((id, at) => {
      if (id === undefined || ruleIds.includes(id)) return [];
      return [problem(['rules', list, at], unknownRule, { id: beginning(id), nearest: suggest(id) })];
    }),
  );
}

/** A report without a single finding would read as praise. */
function emptySelection(
  rules: Sound<WithoutNull<EvaluationOptions>>['rules'],
  ruleIds: readonly string[],
): Issue[] {
  const { only, except } = rules ?? {};
  if (ruleIssues(rules, ruleIds).length > 0) return [];
  const left = ruleIds.filter(
    (id) => (only?.includes(id as RuleId) ?? true) && !except?.includes(id as RuleId),
  );
  return left.length > 0 ? [] : [problem(['rules'], noRuleLeft)];
}
