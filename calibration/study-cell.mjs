import { evaluateIncentivePlan } from 'incentive-audit';
import { chanceOf } from './chance.mjs';
import { draw } from './draw.mjs';
import { naiveAnswers } from './naive/answers.mjs';

/**
 * What rules answer on teams of one world and size: a count of answers for each, how often intervals held the truth, and what
 * naive statistics would have said. The truth is that of a team of `truthOf`.
 */
export function studyCell({ world, sizeName, size, runs, truthOf = MANY }) {
  const cell = { world: world.id, size: sizeName, runs, convicted: 0, answers: {}, covered: {}, naive: {} };
  const truths = world.truth ? truthsOf(world, size.periods, truthOf) : {};
  for (let run = 0; run < runs; run++) {
    const observations = draw(world, size, chanceOf(`${world.id}/${sizeName}/${run}`));
    const report = audit(world, observations);
    if (report.findings.some(({ outcome }) => outcome === 'fail')) cell.convicted++;
    for (const finding of report.findings) {
      countAnswer(cell.answers, finding);
      countCovered(cell.covered, finding, truths);
    }
    if (!world.naive) continue;
    for (const [name, answer] of Object.entries(naiveAnswers(observations, report))) {
      cell.naive[name] = (cell.naive[name] ?? 0) + Number(answer);
    }
  }
  return cell;
}

/** Draws of tests are only shown, never decide: few of them will do. */
function audit({ plan, rules }, observations) {
  const options = { betterPlan: false, resamples: 20, rules: { only: rules } };
  return evaluateIncentivePlan(plan, { observations }, options);
}

function countAnswer(answers, { rule, outcome }) {
  if (outcome === 'not-applicable') return;
  answers[rule] ??= { fail: 0, pass: 0, 'cannot-tell': 0, error: 0 };
  answers[rule][outcome]++;
}

function countCovered(covered, { evidence }, truths) {
  for (const { name, about, interval } of evidence) {
    const truth = truths[nameOf({ name, about })];
    if (truth === undefined || interval === null || interval.level === 1) continue;
    covered[name] ??= { held: 0, of: 0 };
    covered[name].of++;
    if (interval.low <= truth && truth <= interval.high) covered[name].held++;
  }
}

const MANY = 3000;

const known = new Map();

/** The figures a world stands for: those of a team so large that chance hardly shows. */
function truthsOf(world, periods, participants) {
  const key = `${world.id}/truth/${periods}`;
  if (!known.has(key)) {
    const report = audit(world, draw(world, { participants, periods }, chanceOf(key)));
    const estimates = report.findings
      .flatMap(({ evidence }) => evidence)
      .filter(({ value }) => value !== null);
    known.set(key, Object.fromEntries(estimates.map((estimate) => [nameOf(estimate), estimate.value])));
  }
  return known.get(key);
}

function nameOf({ name, about }) {
  return `${name} of ${about.join(' and ')}`;
}
