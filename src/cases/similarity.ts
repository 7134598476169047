import type { CheckedMeasure } from '../model/checked-plan';
import { type Answer, type Question, questions } from './questions';

/** What a plan answers to each question, by the pay at target that rides on each answer. */
export type Profile = ReadonlyMap<Question, Answer>;

/** How alike two plans are. */
export type Similarity = {
  /** The share of what both answer that they answer alike, 0 to 1; 0 where there is nothing. */
  inCommon: number;
  /** How many questions both answer, by pay. */
  compared: number;
};

/** The answers of what a plan pays on; gates and multipliers pay nothing by themselves. */
export function profileOf(measures: readonly CheckedMeasure[]): Profile {
  const paying = measures.filter(({ role }) => role === 'additive');
  return new Map(questions.map((question) => [question, byPay(paying, question)]));
}

function byPay(measures: readonly CheckedMeasure[], { of }: Question): Answer {
  const answer = new Map<string, number>();
  for (const measure of measures)
    for (const [told, part] of of(measure)) answer.set(told, (answer.get(told) ?? 0) + part * measure.share);
  return answer;
}

/**
 * The share of answers two plans have in common, weighted by pay at target: of each question what rides on the same answer in both,
 * over what is answered in both (overlap of two distributions).
 */
export function similarityOf(one: Profile, other: Profile): Similarity {
  let [common, compared] = [0, 0];
  for (const [question, answer] of one) {
    const against = other.get(question) ?? new Map();
    common += overlapOf(answer, against);
    compared += knownTo(answer, against);
  }
  return { inCommon: compared === 0 ? 0 : common / compared, compared };
}

/** How much of the pay rides on the same answer in both. */
export function overlapOf(one: Answer, other: Answer): number {
  return sum([...one].map(([told, part]) => Math.min(part, other.get(told) ?? 0)));
}

/** Of how much of the pay both know the answer. */
export function knownTo(one: Answer, other: Answer): number {
  return Math.min(sum([...one.values()]), sum([...other.values()]));
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0);
}
