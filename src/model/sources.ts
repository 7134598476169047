import { article, deck2015, helpPage } from './linkedin-ssi/sources';
import type { Source } from './source';

/** The name of a source. */
export type SourceId =
  | 'article'
  | 'linkedin-2015-deck'
  | 'linkedin-help'
  | 'kerr-1975'
  | 'baker-1992'
  | 'holmstrom-milgrom-1991'
  | 'bell-jones-2015'
  | 'alexander-group-2022'
  | 'marketing-advantage'
  | 'salesforlife-2017'
  | 'connectwise'
  | 'cabrera-2010'
  | 'knez-simester-2001'
  | 'friebel-2017'
  | 'four-fifths'
  | 'paruolo-2013'
  | 'cleary-1968'
  | 'nye-sackett-2017';

/** What the rules rest on, by a name that rule files and pages share. */
export const sources: Record<SourceId, Source> = {
  article,
  'linkedin-2015-deck': deck2015,
  'linkedin-help': helpPage,
  'kerr-1975': {
    title: 'Kerr, “On the folly of rewarding A, while hoping for B”, Academy of Management Journal 18(4)',
    year: 1975,
    kind: 'study',
  },
  'baker-1992': {
    title: 'Baker, “Incentive contracts and performance measurement”, Journal of Political Economy 100(3)',
    year: 1992,
    kind: 'study',
    url: 'https://econpapers.repec.org/article/ucpjpolec/v_3a100_3ay_3a1992_3ai_3a3_3ap_3a598-614.htm',
  },
  'holmstrom-milgrom-1991': {
    title: 'Holmström & Milgrom, “Multitask principal–agent analyses”',
    year: 1991,
    kind: 'study',
  },
  'bell-jones-2015': {
    title: 'Bell & Jones, “Explaining fixed effects”, Political Science Research and Methods 3(1)',
    year: 2015,
    kind: 'study',
  },
  'alexander-group-2022': {
    title: 'Alexander Group in WorldatWork Workspan, “Breaking the rules of sales compensation”',
    year: 2022,
    kind: 'practice',
    url: 'https://worldatwork.org/resources/publications/workspan-daily/breaking-the-rules-of-sales-compensation',
  },
  'marketing-advantage': {
    title: 'The Marketing Advantage, “Does your sales compensation plan really pay for performance?”',
    kind: 'practice',
    url: 'https://marketingadvantage.com/blog/does-your-sales-compensation-plan-really-pay-for-performance',
  },
  'salesforlife-2017': {
    title: 'Sales for Life on the overnight fall of scores, 10 February 2017',
    year: 2017,
    kind: 'article',
  },
  connectwise: {
    title: 'ConnectWise, “Pay for activity: why you should start now”',
    url: 'https://www.connectwise.com/blog/pay-for-activity-why-you-should-start-now-part-3-2/',
    kind: 'practice',
  },
  'cabrera-2010': {
    title: 'Cabrera in Selling Power, “Activity-based reward plans”',
    url: 'https://www.sellingpower.com/2010/02/15/8977/activity-based-reward-plans-4-basic-dos-and-donts-4',
    year: 2010,
    kind: 'practice',
  },
  'knez-simester-2001': {
    title:
      'Knez & Simester, “Firm-wide incentives and mutual monitoring at Continental Airlines”, Journal of Labor Economics 19(4)',
    year: 2001,
    kind: 'study',
  },
  'friebel-2017': {
    title:
      'Friebel, Heinz, Krueger & Zubanov, “Team incentives and performance: evidence from a retail chain”, American Economic Review 107(8)',
    year: 2017,
    kind: 'study',
  },
  'four-fifths': {
    title: 'Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4(D): the four-fifths rule',
    url: 'https://www.law.cornell.edu/cfr/text/29/1607.4',
    year: 1978,
    kind: 'statute',
  },
  'paruolo-2013': {
    title:
      'Paruolo, Saisana & Saltelli, “Ratings and rankings: voodoo or science?”, Journal of the Royal Statistical Society A 176(3)',
    year: 2013,
    kind: 'study',
  },
  'cleary-1968': {
    title: 'Cleary, “Test bias: prediction of grades”, Journal of Educational Measurement 5(2)',
    year: 1968,
    kind: 'study',
  },
  'nye-sackett-2017': {
    title:
      'Nye & Sackett, “New effect sizes for tests of categorical moderation and differential prediction”, Organizational Research Methods 20(4)',
    year: 2017,
    kind: 'study',
  },
};
