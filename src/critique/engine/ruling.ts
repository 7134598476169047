import type { CheckedMeasure } from '../../model/checked-plan';
import type { Ruling } from '../../model/ruling';
import { payOn } from '../kit/pay-on';
import { roundNumber } from '../kit/round';
import type { Answer } from './ask-rules';
import { type Acquitted, weigh } from './impact';

/** What a rule's answer comes to. */
export function rulingOf({ rule, measures, judgement }: Answer, acquitted: Acquitted): Ruling {
  const isBroken = 'error' in judgement;
  return weigh(
    {
      rule: rule.id,
      critique: rule.critique,
      outcome: isBroken ? 'error' : judgement.outcome,
      impact: null,
      payAtStake: roundNumber(isBroken ? payOn(measures) : Math.min(judgement.payAtStake, 1)),
      basis: isBroken ? rule.basis : (judgement.basis ?? rule.basis),
      targets: (isBroken ? measures : judgement.targets).map(pointer),
      message: { id: isBroken ? 'finding/error' : judgement.message.id },
    },
    acquitted,
  );
}

/** The measures that answers acquit. */
export function acquittedBy(answers: readonly Answer[]): Acquitted {
  return new Set(
    answers.flatMap(({ judgement }) => ('error' in judgement ? [] : (judgement.acquits ?? []).map(pointer))),
  );
}

/** What all answers come to. */
export function rulingsOf(answers: readonly Answer[]): Ruling[] {
  const acquitted = acquittedBy(answers);
  return answers.map((answer) => rulingOf(answer, acquitted));
}

function pointer({ at }: CheckedMeasure): string {
  return `/measures/${at}`;
}
