import {
  type AnyRule,
  defineRule,
  type Provisions,
  type RuleDefinition,
  type RuleName,
} from '../kit/define-rule';
import { teamHistory } from './team-history';

/** {@link defineRule} for a question about a team's history, which it brings the reading of along. */
export function defineDataRule<Name extends RuleName, Needed extends keyof Provisions = never>(
  definition: RuleDefinition<Name, Needed>,
): AnyRule {
  return defineRule(definition, teamHistory);
}
