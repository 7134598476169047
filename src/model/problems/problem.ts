import { didYouMean, unmet } from './found';
import type { Found } from './found-value';
import type { BuiltInProblemCode, ProblemCode, ProblemParams, ProblemValue } from './params';

/**
 * One problem and where it is.
 *
 * `code` says what is wrong and `params` with which values, so that a program can act on it, or say it in its own words or language.
 * {@link ProblemParams} lists them by code.
 */
export type Issue = {
  path: (string | number)[];
  code: ProblemCode;
  params: Readonly<Record<string, ProblemValue>>;
  /** In English. */
  message: string;
};

/** A problem whose place is known to others. */
export type Said = Omit<Issue, 'path'>;

/** A sentence, fixed or made from its values. */
type Text<Code extends BuiltInProblemCode> = string | ((params: ProblemParams[Code]) => string);

/**
 * How a problem is said in English: `say` the whole of it, `must` what should stand there, to which is added what does. A name that may
 * have been meant is added to either. A constant each, so that a bundle holds those that can happen in it.
 */
export type Sentence<Code extends BuiltInProblemCode> = { code: Code } & (
  | { say: Text<Code>; must?: never }
  | { must: Text<Code>; say?: never }
);

/** Problems that tell what was found instead. */
export type UnmetCode = {
  [Code in BuiltInProblemCode]: 'found' extends keyof ProblemParams[Code] ? Code : never;
}[BuiltInProblemCode];

/** Values may be left out where none is needed. */
export type Params<Code extends BuiltInProblemCode> =
  Record<never, never> extends ProblemParams[Code]
    ? [params?: ProblemParams[Code]]
    : [params: ProblemParams[Code]];

/** A problem in English. */
export function english<Code extends BuiltInProblemCode>(
  { say, must }: Sentence<Code>,
  params: ProblemParams[Code],
): string {
  const { found, nearest } = params as { found?: Found; nearest?: string | null };
  const text = say ?? must;
  const said = typeof text === 'function' ? text(params) : text;
  return (must === undefined ? said : unmet(said, found)) + didYouMean(nearest);
}

/** A problem without its place. */
export function said<Code extends BuiltInProblemCode>(
  sentence: Sentence<Code>,
  ...[params = {} as ProblemParams[Code]]: Params<Code>
): Said {
  return { code: sentence.code, params, message: english(sentence, params) };
}

/** A problem at its place. */
export function problem<Code extends BuiltInProblemCode>(
  path: Issue['path'],
  sentence: Sentence<Code>,
  ...params: Params<Code>
): Issue {
  return { path, ...said(sentence, ...params) };
}
