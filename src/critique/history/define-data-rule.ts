import {
  type AnyRule,
  type Collect,
  defineRule,
  type Provisions,
  type RuleDefinition,
  type RuleName,
} from '../kit/define-rule';
import { teamHistory } from './team-history';

/** {@link defineRule} for a question about a team's history, which it brings the reading of along; it says how much of one it asks for. */
export function defineDataRule<Name extends RuleName, Needed extends keyof Provisions = never>(
  definition: RuleDefinition<Name, Needed> & { collect: Collect },
): AnyRule {
  return defineRule(definition, teamHistory);
}
