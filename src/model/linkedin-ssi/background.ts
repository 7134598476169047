import type { IndexBackground } from '../index-background';
import { article, deck2015, fallOf2017, helpPage } from './sources';

/** What speaks for the Social Selling Index, quoted with its reach, and what cannot be seen of it. */
export const linkedInSsiBackground: IndexBackground = {
  sources: [article, deck2015, helpPage, fallOf2017],
  inFairness: [
    {
      phrase: 'fairness/ssi-linkedin',
      sources: [
        {
          title: 'LinkedIn, results of people above 70 and below 30, self-reported, third quarter of 2013',
          year: 2013,
          kind: 'publisher',
        },
      ],
    },
    { phrase: 'fairness/ssi-fitted', sources: [deck2015] },
    {
      phrase: 'fairness/ssi-studies',
      sources: [
        {
          title: 'Guenzi & Nijssen, Industrial Marketing Management (n = 345)',
          url: 'https://doi.org/10.1016/j.indmarman.2020.08.005',
          year: 2020,
          kind: 'study',
        },
        {
          title: 'Franck & Damperat, Journal of Business & Industrial Marketing (n = 196)',
          url: 'https://doi.org/10.1108/jbim-02-2022-0082',
          year: 2023,
          kind: 'study',
        },
      ],
    },
    { phrase: 'fairness/ssi-no-figure', sources: [] },
  ],
  limits: ['limits/ssi-formula'],
};
