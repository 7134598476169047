// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Lincoln Electric: piecework, and a share of profit by merit (worked).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { lincolnElectric } from 'incentive-audit/cases';
 *
 * lincolnElectric.result; // => 'worked'
 * ```
 */
export const lincolnElectric: DocumentedCase = {
  id: 'lincoln-electric',
  name: {
    en: 'Lincoln Electric: piecework, and a share of profit by merit',
    fr: 'Lincoln Electric : la paie à la pièce, et une part du bénéfice selon le mérite',
  },
  result: 'worked',
  paid: {
    en: 'Factory workers have been paid by the good piece since the 1930s, mend what is faulty on their own time, and get a share of the company’s profit each year by their wage and a merit rating; for decades it came to about as much again as wages.',
    fr: 'Depuis les années 1930, les ouvriers sont payés à la bonne pièce, réparent sur leur temps ce qui est défectueux, et reçoivent chaque année une part du bénéfice selon leur salaire et une note de mérite ; pendant des décennies, autant que le salaire.',
  },
  happened: {
    en: 'The company prospered for decades with it, through downturns in its markets; it is the textbook case of piecework that lasted.',
    fr: 'L’entreprise a prospéré pendant des décennies, à travers les creux de ses marchés ; c’est l’exemple classique d’une paie à la pièce qui a duré.',
  },
  sources: [
    {
      authors: 'Inc. Magazine',
      year: 1988,
      title: 'Right from the start (1 August)',
      url: 'http://www.inc.com/magazine/19880801/5934.html',
    },
    {
      authors: 'Arruñada, B.',
      year: 2010,
      title: 'Working and careers at Lincoln Electric',
      url: 'https://www.arrunada.org/teaching/materials/labor-relations/392-working-and-careers-at-lincoln-electric/',
    },
    {
      authors: 'Berg, N. A., & Fast, N. D.',
      year: 1975,
      title: 'The Lincoln Electric Company. Harvard Business School case 376-028',
    },
  ],
  plan: {
    name: 'Lincoln Electric: piecework, and a share of profit by merit',
    period: 'year',
    metrics: [
      {
        id: 'good-pieces',
        label: { en: 'Good pieces made' },
        captures: 'outcome',
        nature: 'count',
        producedBy: 'participant',
        automatable: false,
        licence: 'free',
        facts: { checked: 'all', levers: [], reversible: true },
      },
      {
        id: 'company-profit',
        label: { en: 'The company’s profit' },
        captures: 'outcome',
        nature: 'amount',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        facts: { enteredBy: 'independent', levers: [], reversible: false },
      },
      {
        id: 'merit-rating',
        label: { en: 'Merit rating' },
        captures: 'activity',
        nature: 'rating',
        producedBy: 'others',
        automatable: false,
        licence: 'free',
        facts: { enteredBy: 'line', checked: 'none', reversible: false, standsFor: { as: 'step' } },
      },
    ],
    goals: ['good-pieces', 'company-profit'],
    measures: [
      { metric: 'good-pieces', weight: 0.5, target: null, clawback: true, reference: 'fixed' },
      {
        metric: 'company-profit',
        weight: 0.5,
        target: null,
        level: 'company',
        reference: 'fixed',
        teamSize: 2400,
        attributable: false,
      },
      {
        metric: 'merit-rating',
        role: 'multiplier',
        target: 100,
        payout: [
          { attainment: 0.8, payout: 0.8 },
          { attainment: 1.2, payout: 1.2 },
        ],
        appliesTo: ['company-profit'],
      },
    ],
  },
};
