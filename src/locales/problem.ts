import type { PlanSide } from '../model/problems/of-plan';
import type { BuiltInProblemCode, ProblemParams } from '../model/problems/params';
import type { Issue, Sentence } from '../model/problems/problem';
import { silence } from '../model/promise';
import { readParams } from './problem-params';

/** What is said of each problem, from its values. */
export type ProblemTexts<Code extends BuiltInProblemCode = BuiltInProblemCode> = {
  [C in Code]: (params: ProblemParams[C]) => string;
};

/** Every problem there is, in one language: one that lacks a sentence does not compile. */
export type ProblemSentences = {
  texts: ProblemTexts;
  /** A problem that only one of two plans has. */
  ofPlan: (said: string, side: PlanSide) => string;
};

/** The codes of a file of sentences, so that another language can have the same files. */
export type CodesOf<Module> = {
  [Name in keyof Module]: Module[Name] extends Sentence<infer Code> ? Code : never;
}[keyof Module];

/**
 * A problem in a language, from its code and params.
 *
 * One with a code that the language does not know, as a host's own, or with params that are not those of its code keeps its message, as
 * does one that the language says with something else than text.
 */
export function sayProblem({ code, params, message }: Issue, { texts, ofPlan }: ProblemSentences): string {
  const say = Object.hasOwn(texts, code) ? texts[code as BuiltInProblemCode] : undefined;
  const plain = typeof message === 'string' ? message : '';
  if (say === undefined) return plain;
  try {
    const given = readParams(params);
    const said = textOr(plain, say(given as never));
    return given.ofPlan === undefined ? said : textOr(plain, ofPlan(said, given.ofPlan as PlanSide));
  } catch {
    return plain;
  }
}

/** A language may be a host's own, and what it says a promise. */
function textOr(plain: string, said: unknown): string {
  if (typeof said === 'string') return said;
  silence(said);
  return plain;
}
