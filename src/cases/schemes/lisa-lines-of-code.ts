// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Apple Lisa: lines of code by the week (failed).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { lisaLinesOfCode } from 'incentive-audit/cases';
 *
 * lisaLinesOfCode.result; // => 'failed'
 * ```
 */
export const lisaLinesOfCode: DocumentedCase = {
  id: 'lisa-lines-of-code',
  name: { en: 'Apple Lisa: lines of code by the week', fr: 'Lisa d’Apple : des lignes de code par semaine' },
  result: 'failed',
  paid: {
    en: 'In early 1982 each engineer had to report every Friday how many lines of code the week had brought. Nothing was paid for them; they tracked progress.',
    fr: 'Début 1982, chaque ingénieur devait déclarer le vendredi combien de lignes de code la semaine avait apportées. Rien n’était payé ; on suivait l’avancement.',
  },
  happened: {
    en: 'An engineer who had just made the graphics almost six times faster with 2,000 lines fewer reported −2,000. Some weeks later he was no longer asked.',
    fr: 'Un ingénieur qui venait de rendre l’affichage presque six fois plus rapide avec 2 000 lignes de moins a déclaré −2 000. Quelques semaines plus tard, on ne lui demandait plus rien.',
  },
  sources: [
    {
      authors: 'Hertzfeld, A.',
      year: 1982,
      title: '−2000 lines of code. Folklore.org (a story of February 1982)',
      url: 'https://www.folklore.org/StoryView.py?project=Macintosh&story=Negative_2000_Lines_Of_Code.txt',
    },
  ],
  plan: {
    name: 'Apple Lisa: lines of code by the week',
    period: 'month',
    metrics: [
      {
        id: 'lines-of-code',
        label: { en: 'Lines of code written' },
        captures: 'activity',
        nature: 'count',
        producedBy: 'participant',
        automatable: true,
        licence: 'free',
        facts: {
          enteredBy: 'participant',
          checked: 'none',
          levers: ['supply'],
          reversible: true,
          standsFor: { as: 'step' },
        },
      },
      {
        id: 'software-that-works',
        label: { en: 'Software that works' },
        captures: 'outcome',
        nature: 'state',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
      },
    ],
    goals: ['software-that-works'],
    measures: [{ metric: 'lines-of-code', weight: 1, target: null }],
  },
};
