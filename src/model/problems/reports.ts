import { kindWords } from './found';
import type { Found } from './found-value';
import type { Sentence } from './problem';

/*
 * What is wrong with a report, or with what is asked of its renderers.
 */

function butIs(what: string, found: Found | undefined): string {
  return `must be ${what}${found === undefined ? '' : `, but is ${kindWords(found)}`}`;
}

export const report: Sentence<'report'> = {
  code: 'report',
  say: ({ found }) => butIs('a report as evaluateIncentivePlan() returns it', found),
};

export const reportVersion: Sentence<'report-version'> = {
  code: 'report-version',
  say: ({ version }) => `must be ${version}: this is no report, or one of another version of this package`,
};

export const comparisonVersion: Sentence<'comparison-version'> = {
  code: 'comparison-version',
  say: ({ version }) => `must be ${version}: this is a comparison of another version of this package`,
};

export const edges: Sentence<'edges'> = {
  code: 'edges',
  say: ({ counts, edges: count }) => `must be one more than the ${counts} counts; it has ${count}`,
};

export const setting: Sentence<'setting'> = {
  code: 'setting',
  must: 'a number, text, true or false, null, or lists of names',
};

export const renderOptions: Sentence<'render-options'> = {
  code: 'render-options',
  say: ({ found }) => butIs('an object such as { locale: fr }', found),
};

export const language: Sentence<'language'> = {
  code: 'language',
  must: 'a language such as fr of "incentive-audit/locales/fr"',
};

export const languages: Sentence<'languages'> = {
  code: 'languages',
  say: 'must be a list of languages such as [en, fr]',
};

export const languageFailed: Sentence<'language-failed'> = {
  code: 'language-failed',
  say: 'has a function that failed on this report',
};

export const wording: Sentence<'wording'> = {
  code: 'wording',
  must: 'a report, a comparison, a finding, a rule, a phrase or a problem, or a list of them',
};

export const charts: Sentence<'charts'> = {
  code: 'charts',
  say: ({ found }) => butIs('SVG by the name of the chart', found),
};

export const unknownChart: Sentence<'unknown-chart'> = {
  code: 'unknown-chart',
  say: ({ nearest, known }) => `is an unknown chart${nearest ? '' : `; known are ${known.join(', ')}`}`,
};

export const chartWithoutFigures: Sentence<'chart-without-figures'> = {
  code: 'chart-without-figures',
  say: 'is a chart that this report has no figures for',
};

export const picture: Sentence<'picture'> = { code: 'picture', say: ({ found }) => butIs('SVG', found) };

export const pictureUnreadable: Sentence<'picture-unreadable'> = {
  code: 'picture-unreadable',
  say: ({ character }) => `cannot be read as a picture from character ${character}`,
};

export const pictureRoot: Sentence<'picture-root'> = {
  code: 'picture-root',
  say: 'must be one <svg>',
};

export const pictureUnfinished: Sentence<'picture-unfinished'> = {
  code: 'picture-unfinished',
  say: 'must be one whole <svg>',
};

export const pictureElement: Sentence<'picture-element'> = {
  code: 'picture-element',
  say: ({ element }) => `must not hold <${element}>`,
};

export const pictureClosing: Sentence<'picture-closing'> = {
  code: 'picture-closing',
  say: ({ element }) => `has </${element}> in the wrong place`,
};

export const pictureAttribute: Sentence<'picture-attribute'> = {
  code: 'picture-attribute',
  say: ({ attribute }) => `must not hold the attribute ${attribute}`,
};

export const pictureReachingOut: Sentence<'picture-reaching-out'> = {
  code: 'picture-reaching-out',
  say: ({ attribute }) => `must not reach out of the picture, as an attribute ${attribute} does`,
};
