import { article, deck2015, fallOf2017, helpPage } from './linkedin-ssi/sources';
import type { Source } from './source';

/** The name of a source. */
export type SourceId =
  | 'article'
  | 'linkedin-2015-deck'
  | 'linkedin-help'
  | 'kerr-1975'
  | 'baker-1992'
  | 'baker-2002'
  | 'feltham-xie-1994'
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
  | 'oecd-jrc-2008'
  | 'cleary-1968'
  | 'chetty-2011'
  | 'fisher-1950'
  | 'mccrary-2008'
  | 'nye-sackett-2017'
  | 'opensymmetry-2016'
  | 'performio'
  | 'better-sales-comp-2010'
  | 'quotapath-cliffs'
  | 'rose-flexible-components'
  | 'ecsell-weights'
  | 'choi-hecht-tayler-2012'
  | 'cygnal-frequency'
  | 'chung-quota-periods'
  | 'alexander-group-quotas'
  | 'cygnal-attainment'
  | 'cortado-attainment'
  | 'cass-2011'
  | 'cass-2013'
  | 'cass-2025';

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
  'baker-2002': {
    title: 'Baker, “Distortion and risk in optimal incentive contracts”, Journal of Human Resources 37(4)',
    year: 2002,
    kind: 'study',
    url: 'https://econpapers.repec.org/article/uwpjhriss/v_3a37_3ay_3a2002_3ai_3a4_3ap_3a728-751.htm',
  },
  'feltham-xie-1994': {
    title:
      'Feltham & Xie, “Performance measure congruity and diversity in multi-task principal/agent relations”, The Accounting Review 69(3)',
    year: 1994,
    kind: 'study',
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
  'salesforlife-2017': fallOf2017,
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
  'oecd-jrc-2008': {
    title: 'OECD & JRC, “Handbook on constructing composite indicators”',
    year: 2008,
    kind: 'publisher',
  },
  'cleary-1968': {
    title: 'Cleary, “Test bias: prediction of grades”, Journal of Educational Measurement 5(2)',
    year: 1968,
    kind: 'study',
  },
  'chetty-2011': {
    title:
      'Chetty, Friedman, Olsen & Pistaferri, “Adjustment costs, firm responses, and micro vs. macro labor supply elasticities”, Quarterly Journal of Economics 126(2)',
    year: 2011,
    kind: 'study',
  },
  'fisher-1950': {
    title: 'Fisher, “The significance of deviations from expectation in a Poisson series”, Biometrics 6(1)',
    year: 1950,
    kind: 'study',
  },
  'mccrary-2008': {
    title:
      'McCrary, “Manipulation of the running variable in the regression discontinuity design: a density test”, Journal of Econometrics 142(2)',
    year: 2008,
    kind: 'study',
  },
  'nye-sackett-2017': {
    title:
      'Nye & Sackett, “New effect sizes for tests of categorical moderation and differential prediction”, Organizational Research Methods 20(4)',
    year: 2017,
    kind: 'study',
  },
  'opensymmetry-2016': {
    title: 'WorldatWork and OpenSymmetry survey of 246 firms, as quoted by Bullseye',
    url: 'http://bullseye.consulting/blog-1/2016/11/16/keep-it-simple-for-sales-compensation-success',
    year: 2016,
    kind: 'practice',
  },
  performio: {
    title: 'Performio, “Overweight incentive plans”',
    url: 'https://performio.co/insight/overweight-incentive-plans',
    kind: 'practice',
  },
  'better-sales-comp-2010': {
    title: 'Better Sales Comp, “Should we use thresholds in our sales incentive plans?”',
    url: 'https://bettersalescomp.com/2010/11/18/should-we-use-thresholds-in-our-sales-incentive-plans/',
    year: 2010,
    kind: 'practice',
  },
  'quotapath-cliffs': {
    title: 'QuotaPath, “Why commission cliffs hurt compensation plans”',
    url: 'https://www.quotapath.com/blog/why-commission-cliffs-hurt-compensation-plans',
    kind: 'practice',
  },
  'rose-flexible-components': {
    title: 'Rose (Cygnal Group) on flexible components of sales pay',
    url: 'https://donyarose.com/tag/flexible-components/',
    kind: 'practice',
  },
  'ecsell-weights': {
    title: 'EcSELL Institute, “Sales compensation plans, step 6: weights and measures”',
    url: 'https://www.ecsellinstitute.com/coaching-effect-blog/blog/bid/47423/sales-compensation-plans-step-6-weights-measures',
    kind: 'practice',
  },
  'choi-hecht-tayler-2012': {
    title: 'Choi, Hecht & Tayler on surrogation and incentive pay, The Accounting Review 87(4)',
    url: 'https://scholarsarchive.byu.edu/facpub/8208',
    year: 2012,
    kind: 'study',
  },
  'cygnal-frequency': {
    title: 'Cygnal Group, “How often should sales people be paid?”',
    url: 'http://cygnalgroup.com/how-often-should-sales-people-be-paid/',
    kind: 'practice',
  },
  'chung-quota-periods': {
    title: 'Chung and others on quota periods, as reported by McCombs School of Business',
    url: 'https://news.mccombs.utexas.edu/research/for-sales-quota-periods-one-size-doesnt-fit-all',
    kind: 'study',
  },
  'alexander-group-quotas': {
    title: 'Alexander Group, “Sales quotas: diagnostics and solutions”',
    url: 'https://digitalcontent.alexandergroup.com/ebook-sales-quotas-diagnostics-and-solutions',
    kind: 'practice',
  },
  'cygnal-attainment': {
    title: 'Cygnal Group, “What is the ideal quota attainment distribution?”',
    url: 'http://cygnalgroup.com/what-is-ideal-quota-attainment-distribution/',
    kind: 'practice',
  },
  'cortado-attainment': {
    title: 'Cortado Group, glossary: quota attainment distribution',
    url: 'https://salescompdesign.cortadogroup.ai/glossary/quota-attainment-distribution',
    kind: 'practice',
  },
  'cass-2011': {
    title: 'Cass. soc. 2 March 2011 n° 08-44.977, as reported by cabinet-sj.com',
    url: 'https://cabinet-sj.com/?p=713',
    year: 2011,
    kind: 'statute',
  },
  'cass-2013': {
    title: 'Cass. soc. 10 July 2013 n° 12-17.921, as reported by cabinet-sj.com',
    url: 'https://cabinet-sj.com/?p=713',
    year: 2013,
    kind: 'statute',
  },
  'cass-2025': {
    title: 'Cass. soc. 15 October 2025 n° 22-20.716, as reported by Éditions Francis Lefebvre',
    url: 'https://www.efl.fr/actualite/semaine-jurisprudence-sociale-cour-cassation_fa136fc14-d57e-488c-ba4d-57e29ea7810f',
    year: 2025,
    kind: 'statute',
  },
};
