import { IncentiveAuditError } from '../../model/error';
import { hostRuleId, ruleLanguages, sentenceName } from '../../model/problems/calls';
import { objectSuchAs } from '../../model/problems/containers';
import { foundAt, foundValue } from '../../model/problems/found';
import type { ProblemKind } from '../../model/problems/kinds';
import { type Issue, problem } from '../../model/problems/problem';
import { kind, oneOf } from '../../model/problems/values';
import { type Basis, bases, type Critique, critiques, isOfCritique } from '../../model/report';
import { isRecord, requireObject } from '../../model/require-input';
import { pick, snapshot } from '../../model/snapshot';
import type { Source } from '../../model/source';
import { checkShape } from '../../schema/check-shape';
import { definedId } from '../../schema/leaves';
import { sourcesSchema } from '../../schema/metric';
import { unknownKeyIssues } from '../../schema/unknown-keys';
import type { RuleDefinition, RuleLanguage } from './rule-definition';

/** A definition that has been checked, every field with its default. */
export type CheckedRule = {
  id: string;
  critique: Critique;
  basis: Basis;
  sources: readonly Source[];
  help: string;
  languages: { readonly en: RuleLanguage; readonly [tag: string]: RuleLanguage };
  concerns: NonNullable<RuleDefinition['concerns']>;
  evaluate: RuleDefinition['evaluate'];
};

const fields = ['id', 'critique', 'basis', 'sources', 'help', 'sentences', 'concerns', 'evaluate'];

/**
 * A rule as its house defined it, each field looked at once.
 *
 * @throws IncentiveAuditError `'invalid-options'` with every problem at once.
 */
export function readRule(definition: unknown): CheckedRule {
  requireObject(definition, 'invalid-options', [], objectSuchAs, { example: '{ id, sentences, evaluate }' });
  const given = pick(definition, [...new Set([...fields, ...keysOf(definition)])]);
  const issues = unknownKeyIssues(
    Object.keys(given).filter((key) => !fields.includes(key)),
    fields,
  );
  const chosen = <Name extends string>(field: string, all: readonly Name[], usual: Name): Name => {
    const value = given[field] ?? usual;
    if (!all.includes(value as Name)) {
      issues.push(problem([field], oneOf, { allowed: all, found: foundValue(value) }));
    }
    return value as Name;
  };
  const must = (field: string, expected: ProblemKind, value: unknown): void => {
    const is = typeof value === (expected === 'text' ? 'string' : expected);
    if (!is) issues.push(problem([field], kind, { kinds: [expected], found: foundAt(value) }));
  };
  const { id, help = '', concerns = () => true, evaluate } = given;
  if (!isHostId(id)) {
    issues.push(
      problem(['id'], hostRuleId, {
        taken: critiques,
        found: id === undefined ? foundAt(id) : foundValue(id),
      }),
    );
  }
  must('help', 'text', help);
  must('concerns', 'function', concerns);
  must('evaluate', 'function', evaluate);
  const sources = checkShape(sourcesSchema, snapshot(given.sources ?? []));
  issues.push(...sources.issues.map((issue) => ({ ...issue, path: ['sources', ...issue.path] })));
  const rule = {
    id,
    critique: chosen('critique', critiques, 'plan-design'),
    basis: chosen('basis', bases, 'practice'),
    sources: sources.value,
    help,
    languages: readLanguages(given.sentences, issues),
    concerns,
    evaluate,
  };
  if (issues.length > 0) throw new IncentiveAuditError('invalid-options', issues);
  // Whatever is not what it must be has made a problem.
  return rule as unknown as CheckedRule;
}

/** None of an object that cannot be asked: its fields will be found missing. */
function keysOf(definition: object): string[] {
  try {
    return Object.keys(definition);
  } catch {
    return [];
  }
}

function isHostId(id: unknown): boolean {
  if (typeof id !== 'string' || !id.includes('/') || isOfCritique(id)) return false;
  return checkShape(definedId, id).issues.length === 0;
}

/** Sentences by language and name; each a text or a function, a title a text. */
function readLanguages(given: unknown, issues: Issue[]): Record<string, RuleLanguage> {
  const languages = snapshot(given, 2);
  if (!isRecord(languages) || !isRecord(languages.en)) {
    issues.push(problem(['sentences'], ruleLanguages, { found: foundAt(given) }));
    return {};
  }
  return Object.fromEntries(
    Object.entries(languages).map(([tag, language]) => [tag, readLanguage(tag, language, issues)]),
  );
}

function readLanguage(tag: string, given: unknown, issues: Issue[]): RuleLanguage {
  const sentences: Record<string, unknown> = isRecord(given) ? given : {};
  for (const [name, sentence] of Object.entries({ title: undefined, ...sentences })) {
    // A phrase is known by the id of its rule, a slash, and this name.
    if (name.includes('/')) issues.push(problem(['sentences', tag, name], sentenceName));
    const kinds: ProblemKind[] = name === 'title' ? ['text'] : ['text', 'function'];
    const isOne = typeof sentence === 'string' || (name !== 'title' && typeof sentence === 'function');
    if (!isOne) issues.push(problem(['sentences', tag, name], kind, { kinds, found: foundAt(sentence) }));
  }
  return sentences as RuleLanguage;
}
