import type { Dictionary, ValuesOf } from '../sentence';
import { number } from './format';
import { count } from './plural';

/** “30 people over 12 periods”. */
function history(v: ValuesOf<'participants' | 'periods'>): string {
  return `${count(v.participants, 'person', 'people')} over ${count(v.periods, 'period')}`;
}

/** Own quotas are many figures. */
function targetOf(target: ValuesOf<'target'>['target']): string {
  return target === null ? 'each one’s own quota' : `its target of ${number(target)}`;
}

export const general: Dictionary<'finding' | 'need'> = {
  finding: {
    'not-applicable': 'This plan has nothing that the question is about.',
    'no-data': 'Without a history of the team this question stays open.',
    scale: (v) =>
      v.hundredfold
        ? `In this history ${v.measure} is about 100 times ${targetOf(v.target)}: one of them is a percentage, the other a share.`
        : `In this history ${v.measure} is about a hundredth of ${targetOf(v.target)}: one of them is a share, the other a percentage.`,
    'quota-span': (v) =>
      `In this history the quota of ${v.measure} is ${v.quota === null ? 'the same' : number(v.quota)} in every row, about ${number(v.times)} times what is reached in one: is it that of a ${v.quotaOf ?? 'longer time'}?`,
    'stand-in': (v) =>
      `This hangs on ${v.measures}, which stands for what the business wants. By the answers given somebody without a stake enters or checks it, and it cannot be raised otherwise: then it may well do. Anybody could answer so, and nothing in the plan shows it.`,
    error: (v) => `This check broke down and says nothing about the plan (${v.reason}). Please report it.`,
    'own-error': (v) =>
      `This check broke down and says nothing about the plan (${v.reason}). It is a rule of your own: whoever wrote it can mend it.`,
  },
  need: {
    history: (v) =>
      `The paid metrics and the results, period by period, for ${history(v)}; or single cases, at least 5 rises and 5 falls.`,
    observations: (v) => `The paid metrics and the results, period by period, for ${history(v)}.`,
    'daily-history': (v) =>
      `Counts day by day, for ${count(v.participants, 'person', 'people')} over ${count(v.periods, 'day')}.`,
    weights:
      'How the publisher weighs the inputs. As long as that is secret, the answer can fall on either side.',
    participants: (v) => `At least ${count(v.participants, 'participant')}; the data hold ${number(v.have)}.`,
    teams: (v) =>
      `At least ${count(v.participants, 'team')}, each row with its team; the data hold ${number(v.have)}.`,
    team: (v) =>
      `At least ${count(v.participants, 'participant')} with figures for everything paid and wanted.`,
    periods: (v) => `At least ${count(v.periods, 'period')}; the data hold ${number(v.have)}.`,
    'whole-cycle': (v) =>
      `At least ${count(v.periods, 'period')}, so that results can be looked for over the whole sales cycle; the data hold ${number(v.have)}.${typeof v.told === 'number' ? '' : ' Where the cycle is shorter than three months, say so in the plan.'}`,
    variance: (v) =>
      `Movement: beyond what each person, and each period, explain, these data hold too little of it in ${v.metric}.`,
    unbroken: (v) => `Figures for ${v.metric} that move, in periods that follow each other without a gap.`,
    precision: (v) => `More history: about ${history(v)} would narrow the answer.`,
    column: (v) => `Figures for ${v.metric}, in the same rows.`,
    target: (v) => `A target for ${v.metric}.`,
    cases: (v) =>
      `At least ${number(v.least)} cases in which it rose and ${number(v.least)} in which it fell; better, the paid metrics and the results of the whole team over 12 periods.`,
    order:
      'A longer history, in which the paid metric moves before the results do; or a trial that raises it on purpose.',
    pillars: (v) => `The pillars of ${v.metric}, in the same rows as the total.`,
    components: (v) => `Figures for every input of ${v.metric}, for every participant.`,
    differences: (v) => `Participants who differ in the inputs of ${v.metric}.`,
    licences: 'The licence of each participant, in the rows of the history.',
    'licence-groups': (v) =>
      `At least ${number(v.least)} participants with a paid licence and ${number(v.least)} without; smaller groups are not shown.`,
    headcount:
      'How many participants hold which licence, in the plan (headcount): of small groups in the history it is not told.',
    'licence-trial': 'Licences handed out by lot, or figures from before and after people got theirs.',
    'shared-scores': (v) =>
      `Participants with and without a paid licence who have the same ${v.measure}: here hardly anybody of the one group does as anybody of the other, and more history would not tell. Better, licences handed out by lot, or figures from before and after people got theirs.`,
    scale: (v) => `Figures and target of ${v.measure} in the same unit.`,
    'quota-span': (v) =>
      `Quotas of ${v.measure} for the time of their rows; where the one quota is right, it is the plan’s target.`,
    'stable-scores': 'Figures in which participants differ lastingly, not only from month to month.',
    'plan-periods': 'Rows no coarser than the period the plan pays for.',
    outcomes: (v) => `Totals of ${v.metric} above zero.`,
    yardstick:
      'A measure of what each person should bring: where quotas are people’s own, or targets are a team’s, pay and results differ on purpose, and shares of results judge neither.',
    paid: 'A history in which this plan would have paid somebody something.',
    cap: 'A cap, or a payout curve, where less is better: at 0 a payout in proportion has no end.',
    'each-date': (v) =>
      `At least ${count(v.participants, 'participant')} with a score right before and right after each date; at one date there are ${number(v.have)}.`,
    'longer-view':
      'A longer history, at best over the same months of two years: it tells a season from a lasting change.',
    steadier: (v) =>
      `Scores that move less from one period to the next, such as averages over longer periods: with these, a change of ${number(v.points)} points for everybody might not show.`,
    daily: 'Counts day by day, with dates as periods.',
    'own-quotas': (v) => `Each row’s own quota of ${v.metric}, in the data (targets).`,
    quotas: 'The quotas people were given, and the limits of the platform.',
    'unbroken-days': (v) =>
      `At least ${count(v.participants, 'participant')} with ${number(v.days)} days on end without a zero, weekends included; the data hold ${number(v.have)}.`,
    'near-target': (v) =>
      typeof v.target === 'number'
        ? `At least ${number(v.least)} values within ${number(v.reach)} of the target of ${number(v.target)}.`
        : `At least ${number(v.least)} values within ${number(v.reach)} of people’s own quotas.`,
    'finer-figures': (v) => `Figures for ${v.metric} in finer steps, or of people who differ more.`,
    unrounded: (v) => `Figures as they were measured, not rounded to multiples of ${number(v.unit)}.`,
    'sales-cycle': 'How many months a sale usually takes (salesCycleMonths in the plan).',
    effort:
      'The hours that a unit of each activity takes, for at least two activities (effort in the plan), and how much of each was done, in the same rows.',
    movement: (v) =>
      `Movement: ${v.metric}, each rising and falling with more than one person, beyond what all share in a period.`,
    apart: (v) =>
      `Periods in which ${v.metric} do not rise and fall together: as it is, what each brings cannot be told apart.`,
    delays: (v) =>
      `A longer history, or single tasks followed to their end: figures for ${v.metric} of the same period and of later ones point in different directions.`,
    'entered-by': (v) =>
      `Who enters ${v.metric}: those it is paid to, their boss or colleagues with an interest, or somebody without a stake; and does anybody without a stake look whether entries are true before they are paid: all, a sample, none (enteredBy and checked, among the facts of the metric)?`,
    reversible: (v) =>
      `Can the very unit of ${v.metric} that was paid for later be lost, returned, default or prove faulty (reversible, among the facts of the metric)?`,
    reference: (v) =>
      `What a result of ${v.metric} is compared with: a fixed target, one’s own past, colleagues beside whom one works, or units one cannot affect (reference, on the measure).`,
    'team-size': (v) =>
      `How many people share one figure of ${v.metric} and have pay depending on it, and whether each one’s part could be measured at reasonable cost (teamSize and attributable, on the measure).`,
    'base-pay':
      'The fixed pay of a participant for one period of the plan, and what the plan pays at target then (basePay and targetIncentive, in the plan).',
    checker: (v) =>
      `Who enters or checks ${v.metric}, by name, and what they found; better, a history that shows results following it.`,
    levers: (v) =>
      `Which of these could somebody use to raise ${v.metric} without raising what the business wants in the end: move entries to another period, take the easy cases, leave cases out, give away price or terms, sell what is not needed, bring more of what is counted into being? None is an answer, too (levers, among the facts of the metric).`,
    notice:
      'All targets, the first day of the plan, the day its targets were announced, and the language of its document (startDate, targetsSetOn, language).',
  },
};
