import { quoted } from '../wording';
import type { Sentence } from './problem';

/*
 * What is wrong with options and with the parts of an audit.
 */

export const unknownRule: Sentence<'unknown-rule'> = {
  code: 'unknown-rule',
  say: ({ id }) => `names an unknown rule ${quoted(id)}`,
};

export const noRuleLeft: Sentence<'no-rule-left'> = {
  code: 'no-rule-left',
  say: 'leave no rule to run',
};

export const ruleList: Sentence<'rule-list'> = {
  code: 'rule-list',
  must: 'a list of rules such as planRules',
};

export const noRule: Sentence<'no-rule'> = {
  code: 'no-rule',
  say: 'must be a rule of allRules, or one that defineRule made',
};

export const anotherCopy: Sentence<'another-copy'> = {
  code: 'another-copy',
  say: 'was made by another copy of incentive-audit: import it from the same entry (ESM or CommonJS) as createAudit',
};

export const hostRuleId: Sentence<'host-rule-id'> = {
  code: 'host-rule-id',
  must: ({ taken }) =>
    `lower-case words joined by hyphens in segments joined by slashes, such as "house/pay-cap", and not begin with ${taken.join(', ')}`,
};

export const ruleLanguages: Sentence<'rule-languages'> = {
  code: 'rule-languages',
  must: 'sentences by language, in English at least, such as { en: { title, fail, pass } }',
};

export const sentenceName: Sentence<'sentence-name'> = {
  code: 'sentence-name',
  say: 'a sentence cannot have a name with a slash',
};

export const ruleTwice: Sentence<'rule-twice'> = {
  code: 'rule-twice',
  say: 'a rule cannot be asked twice',
};

export const part: Sentence<'part'> = {
  code: 'part',
  say: ({ name }) => `must be what the package exports as ${name}`,
};

export const signalUnreadable: Sentence<'signal-unreadable'> = {
  code: 'signal-unreadable',
  say: 'cannot be read: looking at `aborted` throws an error',
};

export const issueList: Sentence<'issue-list'> = {
  code: 'issue-list',
  must: 'a list of { path, message }',
};

export const issue: Sentence<'issue'> = {
  code: 'issue',
  say: 'must be { path, message }: a list of keys and places, and text',
};
