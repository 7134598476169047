import { nearest } from '../model/nearest';
import type { Found } from '../model/problems/found-value';
import type { BuiltInProblemCode, ProblemParams } from '../model/problems/params';
import { type Params, type Said, type Sentence, said, type UnmetCode } from '../model/problems/problem';

/** What each sentence of a schema means, by the sentence itself: all that Zod hands on of what a schema expects. */
const meanings: Map<string, (found: Found) => Said> = /* @__PURE__ */ new Map();

/** What a schema says of a value that does not fit, in English; {@link unmet} finds its code and params again. */
export function expectation<Code extends UnmetCode>(
  sentence: Sentence<Code>,
  ...[given]: Expected<Code>
): string {
  const params = (given ?? {}) as ProblemParams[Code];
  const { message } = said(sentence, params);
  meanings.set(message, (found) => said(sentence, { ...params, ...meantOf(params, found), found }));
  return message;
}

/** The word that a misspelt one was most likely meant for, where there are few to choose from. */
function meantOf(params: object, { value }: Found): { nearest?: string } {
  if (typeof value !== 'string' || !('allowed' in params)) return {};
  const meant = nearest(value, params.allowed as readonly string[]);
  return meant === null ? {} : { nearest: meant };
}

/** What a schema says that needs no value that was found. */
export function sayExactly<Code extends BuiltInProblemCode>(
  sentence: Sentence<Code>,
  ...params: Params<Code>
): string {
  const exactly = said(sentence, ...params);
  meanings.set(exactly.message, () => exactly);
  return exactly.message;
}

type Expected<Code extends UnmetCode> =
  Record<never, never> extends Omit<ProblemParams[Code], 'found'>
    ? []
    : [params: Omit<ProblemParams[Code], 'found'>];

/** The problem that something else was found; a sentence of a host's own, as of a check in another schema, stays as it is. */
export function unmet(english: string, found: Found): Said {
  return meanings.get(english)?.(found) ?? { code: 'custom', params: { found }, message: english };
}
