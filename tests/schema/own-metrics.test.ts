import { describe, expect, test } from 'vitest';
import { linkedInSsi } from '../../src/model/linkedin-ssi';
import { problemsOf } from '../issues-of';
import { resolved } from '../resolved';
import { index, measure, metric, pillar, plan } from './plans';

const idWords =
  'must be lower-case words joined by hyphens, segments joined by slashes, at most 200 characters';
const localWords = 'must be lower-case words joined by hyphens, at most 200 characters';

describe('the label of a metric', () => {
  const labelled = (label: unknown) => () => resolved(plan({ metrics: [metric({ label } as never)] }));

  test('names it in any language, English always', () => {
    const label = { en: 'Calls', fr: null, de: 'Anrufe', 'pt-BR': 'Chamadas', 'x-toy': 'Zalls' };
    expect(labelled(label)().catalogue.get('calls')?.label).toMatchObject({
      de: 'Anrufe',
      'pt-BR': 'Chamadas',
    });
    expect(problemsOf(labelled({ de: 'Anrufe' }))).toHaveLength(1);
  });

  test('by its tag, with a text, and not in more languages than there are', () => {
    const many = Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`x-${at}`, 'Calls']));
    expect(problemsOf(labelled({ en: 'Calls', french: 'Appels' }))).toEqual([
      'metrics[0].label.french: must be a BCP 47 language tag, as in "fr" or "en-GB"; it is "french"',
    ]);
    expect(problemsOf(labelled({ en: 'Calls', de: 5 }))).toHaveLength(1);
    expect(problemsOf(labelled({ en: 'Calls', ...many }))).toEqual([
      'metrics[0].label: must be an object of at most 50 language tags; it has 52',
    ]);
  });
});

describe('the metrics of a plan', () => {
  test.each<[unknown, string[]]>([
    ['calls', ['metrics: must be a list of at most 200 metrics and indices; it is a string']],
    [[5], ['metrics[0]: must be a metric or an index; it is 5']],
    [[metric(), metric()], ['metrics[1].id: is already the id of an earlier metric']],
    [[metric({ id: 'account-health' }), index()], ['metrics[1].id: is already the id of an earlier metric']],
    [[metric({ id: 'Bad Id' })], [`metrics[0].id: ${idWords}; it is "Bad Id"`]],
    [[metric({ id: '__proto__' })], [`metrics[0].id: ${idWords}; it is "__proto__"`]],
    [[metric({ id: 'a//b' })], [`metrics[0].id: ${idWords}; it is "a//b"`]],
    [[metric({ id: 'a-' })], [`metrics[0].id: ${idWords}; it is "a-"`]],
    [[metric({ id: 'calls\n' })], [`metrics[0].id: ${idWords}; it is "calls\\n"`]],
    [[metric({ id: 'é' })], [`metrics[0].id: ${idWords}; it is "é"`]],
    [[metric({ id: 'x'.repeat(201) })], [`metrics[0].id: ${idWords}; it is "${'x'.repeat(40)}…"`]],
    [
      [metric({ id: 'linkedin-ssi' })],
      ['metrics[0].id: is the id of an index; replace the whole index, or choose another id'],
    ],
    [
      [metric({ id: 'linkedin-ssi/insights' })],
      ['metrics[0].id: is the id of a pillar; replace the whole index, or choose another id'],
    ],
    [
      [metric({ id: 'linkedin-ssi/insights/share' })],
      [
        'metrics[0].id: is no component of the index "linkedin-ssi"; did you mean "linkedin-ssi/insights/shares"?',
      ],
    ],
    [
      [metric({ id: 'account-health/contact' }), index()],
      ['metrics[0].id: is the id of a pillar; replace the whole index, or choose another id'],
    ],
    [
      [
        { ...linkedInSsi, pillars: linkedInSsi.pillars.slice(0, 2), maximum: 50 },
        metric({ id: 'linkedin-ssi/insights' }),
      ],
      ['metrics[1].id: is no component of the index "linkedin-ssi"'],
    ],
    [
      [metric({ captures: 'work', label: 'Calls', licence: 'gold', automatable: 'no', maximum: 0 })],
      [
        'metrics[0].label: must be an object such as { "en": "Calls" }; it is a string',
        'metrics[0].captures: must be "activity", "attention", "relationship-quality" or "outcome"; it is "work"',
        'metrics[0].automatable: must be true or false; it is a string',
        'metrics[0].licence: must be "free", "premium" or "sales-navigator"; it is "gold"',
        'metrics[0].maximum: must be a number above 0; it is 0',
      ],
    ],
    [
      [{ id: 'calls', label: { en: '' } }],
      [
        'metrics[0].label.en: must be text that is not empty; it is an empty string',
        'metrics[0].captures: is missing; it must be "activity", "attention", "relationship-quality" or "outcome"',
        'metrics[0].nature: is missing; it must be "count", "rate", "state", "rating" or "amount"',
        'metrics[0].producedBy: is missing; it must be "participant", "others" or "both"',
        'metrics[0].automatable: is missing; it must be true or false',
        'metrics[0].licence: is missing; it must be "free", "premium" or "sales-navigator"',
      ],
    ],
    [
      [{ ...metric(), colour: 1 }],
      [
        'metrics[0].colour: is an unknown key; known are id, label, captures, nature, producedBy, automatable, licence, better, maximum, sources, facts, unit, aliases, reasons, ask, pillars',
      ],
    ],
    [
      [metric({ aliases: ['Dials', '', 7], unit: 'calls', ask: { fr: 'Qui ?' } })],
      [
        'metrics[0].unit: must be an object such as { "en": "Calls" }; it is a string',
        'metrics[0].aliases[1]: must be text that is not empty; it is an empty string',
        'metrics[0].aliases[2]: must be text that is not empty; it is a number',
        'metrics[0].ask.en: is missing; it must be text that is not empty',
      ],
    ],
    [
      [metric({ aliases: 'Dials', reasons: { levrs: { en: 'None.' } } })],
      [
        'metrics[0].aliases: must be a list of at most 50 names; it is a string',
        'metrics[0].reasons.levrs: is an unknown key; did you mean "levers"?',
      ],
    ],
    [[{ ...metric(), beter: 'lower' }], ['metrics[0].beter: is an unknown key; did you mean "better"?']],
    [
      [metric({ sources: [{ title: 'T', kind: 'blog', year: 2020.5 }] })],
      [
        'metrics[0].sources[0].year: must be a year; it is 2020.5',
        'metrics[0].sources[0].kind: must be "publisher", "study", "statute", "practice" or "article"; it is "blog"',
      ],
    ],
    [[index({ maximum: 11 })], [`metrics[0].maximum: must be the sum of the pillars' maxima, 10; it is 11`]],
    [[index({ id: 'acme/health' })], [`metrics[0].id: ${localWords}; it is "acme/health"`]],
    [[index({ pillars: 'x' })], ['metrics[0].pillars: must be a list of 1 to 20 pillars; it is a string']],
    [
      [index({ pillars: [pillar({ components: [metric({ listedby: [] })] })] })],
      ['metrics[0].pillars[0].components[0].listedby: is an unknown key; did you mean "listedBy"?'],
    ],
  ])('%j', (metrics, expected) => {
    expect(problemsOf(() => resolved(plan({ metrics })))).toEqual(expected);
  });

  test('a malformed metric is one problem, not one more wherever it is named', () => {
    const metrics = [metric({ nature: 'volume' }), index({ maximum: 9 })];
    const measures = [
      measure({ metric: 'calls', weight: 0.5 }),
      measure({ metric: 'account-health/contact/calls', weight: 0.5 }),
    ];
    expect(problemsOf(() => resolved(plan({ metrics, measures })))).toEqual([
      'metrics[0].nature: must be "count", "rate", "state", "rating" or "amount"; it is "volume"',
      `metrics[1].maximum: must be the sum of the pillars' maxima, 10; it is 9`,
    ]);
  });
});
