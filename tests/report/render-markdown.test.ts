import { describe, expect, it } from 'vitest';
import { evaluateIncentivePlan } from '../../src/critique/evaluate-incentive-plan';
import { linkedInSsiBackground } from '../../src/model/linkedin-ssi/background';
import type { Finding, IncentivePlanReport, Outcome } from '../../src/model/report';
import * as sources from '../../src/model/sources';
import { renderMarkdown } from '../../src/report';
import { languages } from '../languages';
import { foreign, hostile } from './hostile';
import { skeleton } from './markdown';
import { article, measured, mixed, ownMetricReport, revenue, withFinding } from './reports';

const all = { article, mixed, measured, revenue };

/** The lines of a section, without its heading. */
function section(markdown: string, heading: string): string {
  const [, after = ''] = markdown.split(`## ${heading}\n`);
  return after.split('\n## ')[0]?.trim() ?? '';
}

function headings(markdown: string): string[] {
  return markdown.split('\n').filter((line) => line.startsWith('## '));
}

describe('the top of a report', () => {
  it('is the verdict, what was judged, and what the money rides on', () => {
    expect(renderMarkdown(article).split('\n').slice(0, 11)).toEqual([
      '# Prime Social Selling 2026',
      '',
      '**Withdraw this plan.** All of the pay rides on work done and attention received: nothing in it is a result or a judgement by a customer.',
      '',
      '€3,000 per person and quarter · one measure: Social Selling Index, target 80 · judged from the plan alone, no history given',
      '',
      '| What the money rides on | Share of pay | Of each €3,000 | Range, weights being secret (up to 4:1) |',
      '| --- | ---: | ---: | ---: |',
      '| Neither results nor relationship quality | 100% | €3,000 | 100% |',
      '| How much was done, not how well | 84% | €2,515 | 62–95% |',
      '| What one person, or a script, can raise alone | 45% | €1,357 | 26–62% |',
    ]);
  });

  it('is the same in French, as French writes it', () => {
    expect(renderMarkdown(article, { locale: languages.fr }).split('\n').slice(0, 10)).toEqual([
      '# Prime Social Selling 2026',
      '',
      '**Retirez ce plan.** Toute la prime repose sur l’activité et l’attention reçue\u00a0: rien n’y est un résultat, ni l’avis d’un client.',
      '',
      '3\u202f000\u00a0€ par personne et par trimestre · un indicateur\u00a0: Social Selling Index, objectif 80 · jugé sur le plan seul, sans historique',
      '',
      '| Ce sur quoi repose la prime | Part de la prime | Sur 3\u202f000\u00a0€ | Fourchette, les poids étant secrets (4 contre 1) |',
      '| --- | ---: | ---: | ---: |',
      '| Ni résultats, ni qualité des relations | 100\u202f% | 3\u202f000\u00a0€ | 100\u202f% |',
      '| La quantité, pas la qualité | 84\u202f% | 2\u202f515\u00a0€ | 62–95\u202f% |',
    ]);
  });

  it('has a row of its own for declared goals', () => {
    expect(renderMarkdown(mixed)).toContain(
      '| Anything but the goals of the business | 40% | €1,200 | 40% |',
    );
    expect(renderMarkdown(article)).not.toContain('Anything but the goals');
  });

  it('has neither money nor ranges where there are none', () => {
    const lines = renderMarkdown(revenue).split('\n');
    expect(lines[4]).toBe(
      'one measure: Revenue, target 0.0125 · judged from the plan alone, no history given',
    );
    expect(lines[6]).toBe('| What the money rides on | Share of pay |');
  });

  it('has no table where no share was asked for', () => {
    expect(renderMarkdown({ ...article, findings: [] })).not.toContain('|');
  });

  it('names weights and the history where there are several measures and a history', () => {
    expect(renderMarkdown(measured).split('\n')[4]).toBe(
      '€3,000 per person and quarter · 2 measures: Social Selling Index 40%, target 50; Revenue 60%, target 50 · judged with a history: 20 participants × 12 periods, 240 rows',
    );
  });

  it('stands whatever a summary looks like', () => {
    const summary = { id: 'acme/summary', values: {}, text: 'no stop at all' };
    const { verdict } = article;
    expect(renderMarkdown({ ...article, verdict: { ...verdict, summary } }).split('\n')[2]).toBe(
      'no stop at all',
    );
  });
});

describe('the findings', () => {
  it('that fail stand by impact, then by the pay at stake, each with what to do instead', () => {
    const against = section(renderMarkdown(article), 'What speaks against this plan');
    expect(against.match(/^### .*$/gm)).toEqual([
      '### Blind to quality — critical, computed from the plan',
      '### Paid for something else — critical, computed from the plan',
      '### How much, not how well — critical, computed from the plan',
      '### Can the figure rise and nothing else? — serious, from research',
      '### What one can raise alone — serious, computed from the plan',
      '### One stand-in for a whole goal? — moderate, from research',
      '### A licence buys pay — moderate, computed from the plan',
    ]);
    expect(
      against.match(/^\*\*Instead:\*\* Pay|^\*\*Instead:\*\* Put|^\*\*Instead:\*\* Give/gm),
    ).toHaveLength(6);
  });

  it('that wait for facts stand in one line, where they are several', () => {
    const plan = {
      name: 'Revenue',
      period: 'month' as const,
      measures: [{ metric: 'revenue', weight: 1, target: 5 }],
    };
    const { findings } = evaluateIncentivePlan(plan);
    const opened = (rules: readonly string[]) => {
      const kept = findings.filter(({ rule }) => rules.some((name) => rule.endsWith(name)));
      return section(renderMarkdown({ ...revenue, findings: kept }), 'What cannot be told yet');
    };
    expect(opened(['/levers', '/reversible', '/stake'])).toBe(
      '- **Facts that are not in the plan would answer 3 more questions:** Paid before it is final? Can the figure rise and nothing else? Is it enough to be felt? **To find out:** whether it can turn out bad later (reversible); how it could be raised and nothing else (levers); the fixed pay (basePay).',
    );
    expect(opened(['/levers'])).toMatch(
      /^- \*\*Can the figure rise and nothing else\?\*\* Whether “Revenue”/,
    );
  });

  it('that cannot tell say what to collect, once for questions that wait for the same', () => {
    const open = section(renderMarkdown(article), 'What cannot be told yet');
    expect(open).toContain('counter-example');
    expect(open).toContain('**With a history of your team, 14 more questions can be answered:**');
    const collect = [...open.matchAll(/^- (.+) \*\*To find out:\*\* .*? (\d+ people over \d+ \w+)\.$/gm)];
    expect(collect.map(([, questions = '', size]) => [size, questions.match(/\?/g)?.length])).toEqual([
      ['30 people over 12 periods', 10],
      ['10 people over 90 days', 1],
      ['60 people over 12 periods', 2],
      ['80 people over 4 periods', 1],
    ]);
    expect(open).toContain(
      'Do results follow what is paid for? Would the money reach those who bring the results?',
    );
  });

  it('that do not accuse are titled as questions', () => {
    const french = renderMarkdown(revenue, { locale: languages.fr });
    expect(section(french, 'Ce qui est en ordre')).toContain(
      '- **Une prime qui s’achète\u202f?** Rien dans la prime',
    );
    expect(french).toContain('Sans objet pour ce plan\u00a0: L’objectif est-il accessible à tous\u202f?');
  });

  it.each<[Outcome, string]>([
    ['fail', 'What speaks against this plan'],
    ['cannot-tell', 'What cannot be told yet'],
    ['pass', 'What holds'],
    ['error', 'Checks that broke down'],
  ])('%s: each stands in its section and in no other', (outcome, heading) => {
    const finding: Partial<Finding> = {
      outcome,
      impact: null,
      need: null,
      remedy: null,
      message: { id: 'finding/error', values: { reason: 'no such column' }, text: '' },
    };
    const markdown = renderMarkdown(withFinding(article, 0, finding));
    expect(section(markdown, heading)).toContain('(no such column)');
    expect(markdown.split('(no such column)')).toHaveLength(2);
  });

  it('are all there: every rule is answered for', () => {
    for (const report of Object.values(all)) {
      const markdown = renderMarkdown(report);
      for (const { title } of report.findings) expect(markdown).toContain(title.text);
    }
  });
});

describe('below the findings', () => {
  it('the sections come in their order', () => {
    expect(headings(renderMarkdown(measured))).toEqual([
      '## What speaks against this plan',
      '## What cannot be told yet',
      '## What holds',
      '## What would change this verdict',
      '## A better plan',
      '## The payouts, replayed',
      '## How the data were read',
      '## What was left out',
      '## In fairness',
      '## What this audit cannot see',
      '## Sources',
    ]);
  });

  it('only what is stated is cited, not what a history would be asked', () => {
    const cited = renderMarkdown(mixed).split('## Sources')[1] ?? '';
    expect(cited).toContain('Kerr');
    expect(cited).not.toContain('McCrary');
    expect(renderMarkdown(measured).split('## Sources')[1]).toContain('McCrary');
  });

  it('sections without content are left out', () => {
    expect(headings(renderMarkdown(revenue))).toEqual([
      '## What cannot be told yet',
      '## What holds',
      '## What this audit cannot see',
      '## Sources',
    ]);
  });

  it('what was left out is counted in words', () => {
    const excluded = [
      { reason: 'missing-value', count: 1 },
      { reason: 'unknown-metric', count: 2 },
    ] as const;
    const { data } = measured;
    const report: IncentivePlanReport = { ...measured, data: data && { ...data, excluded: [...excluded] } };
    expect(section(renderMarkdown(report), 'What was left out')).toBe(
      '- 1 missing value\n- 2 columns of unknown metrics',
    );
    expect(section(renderMarkdown(report, { locale: languages.fr }), 'Ce qui a été écarté')).toBe(
      '- 1 valeur manquante\n- 2 colonnes d’indicateurs inconnus',
    );
  });

  it('a column that was meant for a known metric is named, or told of where its name may be a person’s', () => {
    const columns = [
      { name: 'Linkedin <SSI>', didYouMean: 'linkedin-ssi' },
      { name: null, didYouMean: 'revenue' },
    ];
    const { data } = measured;
    const excluded = [{ reason: 'unknown-metric' as const, count: 3, columns }];
    const report: IncentivePlanReport = { ...measured, data: data && { ...data, excluded } };
    expect(section(renderMarkdown(report), 'What was left out')).toBe(
      [
        '- 3 columns of unknown metrics',
        '- the column “Linkedin \\<SSI\\>”: is “linkedin-ssi” meant?',
        '- a column whose name is close to “revenue”: is that metric meant?',
      ].join('\n'),
    );
    expect(section(renderMarkdown(report, { locale: languages.fr }), 'Ce qui a été écarté')).toContain(
      'une colonne dont le nom est proche de «\u00a0revenue\u00a0»\u00a0: s’agit-il de cet indicateur\u202f?',
    );
  });

  it('what speaks for a metric stands with its sources', () => {
    expect(section(renderMarkdown(article), 'In fairness')).toContain(
      'Neither used this score. ([Guenzi & Nijssen, Industrial Marketing Management (n = 345), 2020](<https://doi.org/10.1016/j.indmarman.2020.08.005>); [Franck',
    );
  });

  it('a better plan says what changes and how it would be judged', () => {
    const betterPlan: IncentivePlanReport['betterPlan'] = {
      plan: { name: 'Better', period: 'quarter', measures: [{ metric: 'revenue', weight: 1, target: 1 }] },
      changes: [{ id: 'acme/change', values: {}, text: 'Pay on revenue.' }],
      patch: [],
      assumedGoals: false,
      decision: 'undecided',
      resolves: [],
      payouts: null,
      attainableValue: null,
    };
    expect(section(renderMarkdown({ ...mixed, betterPlan }), 'A better plan')).toBe(
      '- Pay on revenue.\n\nJudged in the same way, the verdict on it is: undecided.',
    );
    const payouts = { before: 1000, after: 1200, moved: 250 };
    const moved = renderMarkdown(
      { ...mixed, betterPlan: { ...betterPlan, payouts } },
      { locale: languages.fr },
    );
    expect(section(moved, 'Un meilleur plan')).toContain(
      'il aurait versé 1\u202f200\u00a0€ au lieu de 1\u202f000\u00a0€, dont 250\u00a0€ seraient allés à d’autres personnes.',
    );
  });

  it('that no better plan can be made is said where one was asked for', () => {
    const asked = { ...mixed, betterPlan: null };
    expect(section(renderMarkdown(asked), 'A better plan')).toContain('None can be made of this plan');
    const notWanted = { ...mixed.provenance, options: { betterPlan: false } };
    expect(renderMarkdown({ ...asked, provenance: notWanted })).not.toContain('A better plan');
  });

  it('the last line holds all that makes the report again', () => {
    const options = { confidence: 0.999, rules: { only: ['a/b', 'a/c'] } };
    const provenance = { ...article.provenance, version: '1.2.3', seed: 7, options };
    expect(
      renderMarkdown({ ...article, provenance })
        .trimEnd()
        .split('\n')
        .at(-1),
    ).toBe('Made by incentive-audit 1.2.3, seed 7. Settings: confidence 0.999, rules.only a/b, a/c.');
  });
});

describe('in French', () => {
  it('settings have names, and figures a decimal comma', () => {
    const options = { ...article.provenance.options, confidence: 0.999, 'of a later version': true };
    const provenance = { ...article.provenance, options };
    expect(renderMarkdown({ ...article, provenance }, { locale: languages.fr })).toContain(
      'Réglages\u00a0: confiance 0,999, validité minimale 0,3, rapport de pondération 4, taille minimale d’un groupe 10, tirages 2\u202f000, meilleur plan oui, of a later version oui.',
    );
  });

  it('sources are described in French; works keep their titles', () => {
    const french = renderMarkdown(article, { locale: languages.fr });
    expect(french).toContain('- Article soutenant qu’il ne faut pas primer');
    expect(french).toContain('“Multitask principal–agent analyses”, 1991');
    expect(french).not.toMatch(/as reported by|self-reported|four-fifths rule| on quota/);
  });

  it('every description of a source has its French one, and none is left over', () => {
    const fairness = linkedInSsiBackground.inFairness.flatMap((said) => said.sources);
    const titles = [...Object.values(sources), ...fairness].map(({ title }) => title);
    const french = Object.keys(languages.fr.report.sourceTitles);
    const isDescription = (title: string): boolean => !/“.+”/.test(title) && !/^\S+ & \S+, \S+/.test(title);
    expect(titles.filter(isDescription).filter((title) => !french.includes(title))).toEqual([]);
    expect(french.filter((title) => !titles.includes(title))).toEqual([]);
  });
});

describe('the payouts', () => {
  const payouts = measured.payouts;
  if (payouts === null) throw new Error('no payouts');
  const replayed = (change: Partial<typeof payouts>, plan: Partial<IncentivePlanReport['plan']> = {}) =>
    section(
      renderMarkdown({
        ...measured,
        plan: { ...measured.plan, ...plan },
        payouts: { ...payouts, ...change },
      }),
      'The payouts, replayed',
    );

  it('tell how much would go past those who bring the results', () => {
    const told = (value: number) => ({ ...payouts.misallocated, value });
    const [first] = replayed({
      total: 558_888,
      misallocated: told(0.31),
      misallocatedByEqualPay: told(0.2),
    }).split('\n');
    expect(first).toMatch(
      /^Over this history the plan would have paid €558,888 to 20 participants\. 31% of it would have gone past those who bring the results; paying everybody alike would misplace 20%\. With every target just reached/,
    );
  });

  it('show licences, and withhold what is suppressed', () => {
    const byLicence: typeof payouts.byLicence = [
      { licence: 'free', participants: 12, meanPayout: 2450.4 },
      { licence: 'premium', participants: null, meanPayout: null },
      { licence: 'sales-navigator', participants: null, meanPayout: null },
    ];
    expect(replayed({ byLicence, remarks: [] }).split('\n').slice(2)).toEqual([
      '| Licence | Participants | Mean payout per period |',
      '| --- | ---: | ---: |',
      '| Free | 12 | €2,450 |',
      '| Premium | withheld | withheld |',
      '| Sales Navigator | withheld | withheld |',
    ]);
    expect(replayed({ byLicence: byLicence.slice(1) })).toContain('By licence: withheld');
    expect(replayed({ byLicence: [] })).not.toContain('icence');
  });

  it('are told in target incentives where no money was given', () => {
    expect(replayed({ total: 107.25 }, { paysMoney: false })).toContain(
      'would have paid 107.25 × the target incentive to 20 participants',
    );
  });

  it('say nothing of what could not be compared', () => {
    const misallocated = { ...payouts.misallocated, value: null };
    expect(replayed({ misallocated })).not.toContain('past those');
  });
});

describe.each(Object.entries(all))('%s', (_, report) => {
  it('reads as its language does', () => {
    const french = renderMarkdown(report, { locale: languages.fr }).split('## Sources')[0] ?? '';
    const prose = french.replace(/\(\[?(LinkedIn,|Guenzi).*\)/g, '');
    expect(prose).not.toMatch(/ [;:?!%»]|«(?![\u00a0\u202f])|\d%|["'“”]/);
    expect(prose).not.toMatch(/\b(the|of|pay|plan is|share|with)\b/);
    const english = renderMarkdown(report);
    expect(english).not.toMatch(/\u202f|«|»| [;:?!%]/);
    for (const markdown of [french, english]) {
      expect(markdown).not.toMatch(/undefined|NaN|null|\[object| {2}|\.\.|\?\.|–%/);
    }
  });
});

describe('names of the caller’s', () => {
  const plain = ownMetricReport('Plain');

  it.each(hostile)('are nothing but names: %j', (name) => {
    for (const locale of ['en', 'fr'] as const) {
      const markdown = renderMarkdown(ownMetricReport(name), { locale: languages[locale] });
      expect(skeleton(markdown)).toEqual(skeleton(renderMarkdown(plain, { locale: languages[locale] })));
      expect(markdown.split('\n')).toHaveLength(
        renderMarkdown(plain, { locale: languages[locale] }).split('\n').length,
      );
    }
  });

  it('are shortened wherever they stand', () => {
    const long = renderMarkdown(ownMetricReport('x'.repeat(10_000)));
    expect(long).not.toContain('x'.repeat(121));
    expect(long.length).toBeLessThan(renderMarkdown(plain).length + 5000);
  });

  it.each(hostile)('in phrases, sources and settings of another program are no more: %j', (text) => {
    const shape = (words: string): string[] =>
      skeleton(renderMarkdown(foreign(article, words))).map((type) =>
        type.replace(/^link to https:\/\/example.org\/.*/, 'link'),
      );
    expect(shape(text)).toEqual(shape('plain'));
  });
});
