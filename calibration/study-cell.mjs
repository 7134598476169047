import { evaluateIncentivePlan } from 'incentive-audit';
import { chanceOf } from './chance.mjs';
import { draw } from './draw.mjs';
import { naiveAnswers } from './naive/answers.mjs';

/**
 * What rules answer on teams of one world and size: a count of answers for each, how often intervals held the truth, and what
 * naive statistics would have said. The truth is the mean of so many teams (`truths`) of `truthOf` people.
 */
export function studyCell({ world, sizeName, size, runs, truths: count = 1, truthOf = MANY }) {
  const cell = { world: world.id, size: sizeName, runs, convicted: 0, answers: {}, covered: {}, naive: {} };
  const asked = askedOf(world, runs);
  if (asked > 0 && asked < runs) cell.asked = asked;
  const truths = world.truth ? truthsOf(world, { participants: truthOf, periods: size.periods }, count) : {};
  for (let run = 0; run < runs; run++) {
    const observations = draw(world, size, chanceOf(`${world.id}/${sizeName}/${run}`));
    const report = audit(world, observations);
    if (report.findings.some(({ outcome }) => outcome === 'fail')) cell.convicted++;
    for (const finding of report.findings) {
      countAnswer(cell.answers, finding);
      countCovered(cell.covered, finding, truths);
    }
    if (run >= asked) continue;
    for (const [name, answer] of Object.entries(naiveAnswers(world, observations, report))) {
      cell.naive[name] = (cell.naive[name] ?? 0) + Number(answer);
    }
  }
  return cell;
}

/** So many teams say what a statistic does that nobody relies on. */
const FEW = 200;

/** Of how many teams naive statistics are asked. */
function askedOf({ naive }, runs) {
  if (naive === 'few') return Math.min(runs, FEW);
  return naive ? runs : 0;
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

/** The figures a world stands for: those of teams so large that chance hardly shows, on average. */
function truthsOf(world, size, count) {
  const key = `${world.id}/truth/${size.periods}`;
  if (!known.has(`${key}, ${count}`)) {
    const names = Array.from({ length: count }, (_, at) => (at === 0 ? key : `${key}/${at}`));
    known.set(`${key}, ${count}`, meansOf(names.map((name) => figuresOf(world, size, name))));
  }
  return known.get(`${key}, ${count}`);
}

function figuresOf(world, size, name) {
  const estimates = audit(world, draw(world, size, chanceOf(name))).findings.flatMap(
    ({ evidence }) => evidence,
  );
  return Object.fromEntries(
    estimates.filter(({ value }) => value !== null).map((estimate) => [nameOf(estimate), estimate.value]),
  );
}

/** Of each figure that all of them have. */
function meansOf(teams) {
  const names = Object.keys(teams[0]).filter((name) => teams.every((figures) => name in figures));
  return Object.fromEntries(
    names.map((name) => [name, teams.reduce((sum, figures) => sum + figures[name], 0) / teams.length]),
  );
}

function nameOf({ name, about }) {
  return `${name} of ${about.join(' and ')}`;
}
