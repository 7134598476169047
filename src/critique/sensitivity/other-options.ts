import type { Decision, RuleId } from '../../model/report';
import { weigh } from '../engine/impact';
import { underOptions } from '../engine/prepare-audit';
import type { AnyRule } from '../kit/define-rule';
import { decide } from '../verdict/verdict';
import { type Audited, askAgain, asksThePlan, turned } from './decide-again';
import type { Saying } from './saying';

type Option = 'weightRatio' | 'minimumValidity' | 'confidence';

/** What else a reasonable reader might set; the verdict page lists the same. */
export const OPTION_GRID: Readonly<Record<Option, readonly number[]>> = {
  weightRatio: [1, 1.5, 2, 3, 4, 6, 10],
  minimumValidity: [0.1, 0.2, 0.3, 0.4, 0.5],
  confidence: [0.8, 0.9, 0.95, 0.99],
};

/** Rules that hold a correlation, or what follows from one, against the least worth paying for. */
const ON_VALIDITY: readonly RuleId[] = [
  'outcome-divergence/validity',
  'outcome-divergence/before-after',
  'quality-blindness/quality-association',
];

/** Which rules an option can move. */
const moves: Readonly<Record<Option, (rule: AnyRule) => boolean>> = {
  weightRatio: asksThePlan,
  minimumValidity: ({ id }) => ON_VALIDITY.includes(id),
  confidence: (rule) => !asksThePlan(rule),
};

/** Each option that would turn the decision at a value of the grid: the nearest such value on either side. */
export function otherOptions(audited: Audited): Saying[] {
  const { panel, data, options } = audited.audit;
  const hasData = panel !== null || data.cases.length > 0;
  const asked: Option[] = hasData ? ['weightRatio', 'minimumValidity', 'confidence'] : ['weightRatio'];
  return asked.flatMap((option) => {
    const from = options[option];
    const below = OPTION_GRID[option].filter((value) => value < from).reverse();
    const above = OPTION_GRID[option].filter((value) => value > from);
    return [below, above].flatMap((side) => {
      const nearest = nearestTurn(side, (to) => decisionWith(audited, option, to));
      return nearest === null ? [] : [{ id: 'would-change/option', values: { option, from, ...nearest } }];
    });
  });
}

/** Answers only get surer on one side and less sure on the other: where the farthest value turns nothing, no nearer one does. */
function nearestTurn(
  side: readonly number[],
  decisionAt: (value: number) => Decision | null,
): { to: number; decision: Decision } | null {
  const farthest = side.at(-1);
  if (farthest === undefined || decisionAt(farthest) === null) return null;
  for (const to of side) {
    const decision = decisionAt(to);
    if (decision !== null) return { to, decision };
  }
  return null;
}

function decisionWith(audited: Audited, option: Option, value: number): Decision | null {
  const changed = underOptions(audited.audit, { [option]: value, outcomesOnly: true });
  return turned(audited, (rule) => (moves[option](rule) ? askAgain(rule, changed) : null));
}

/** Each single rule whose fail alone makes the decision. */
export function withoutRule({ audit, findings, acquitted, decision: now }: Audited): Saying[] {
  const { because } = decide(findings, audit.plan);
  const fails = findings.filter(({ rule, outcome }) => outcome === 'fail' && because.includes(rule));
  return fails.flatMap(({ rule }) => {
    const rest = findings.filter((finding) => finding.rule !== rule);
    const { decision } = decide(
      rest.map((finding) => weigh(finding, acquitted)),
      audit.plan,
    );
    return decision === now ? [] : [{ id: 'would-change/rule', values: { rule, decision } }];
  });
}
