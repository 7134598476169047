import type { Source } from './source';

// What the rules rest on, each by itself, so that a rule loads no more than it cites.

export {
  cass2008,
  cass2011,
  cass2013,
  cass2017,
  cass2021,
  cass2024,
  cass2025,
  cassJune2023,
  cassNovember2023,
} from './case-law';
export {
  agarwalBenDavid2018,
  bandiera2005,
  banerjee2008,
  coleKanzKlapper2015,
  courtyMarschke2004,
  dranove2003,
  dufloHannaRyan2012,
  dulleckKerschbamer2006,
  fsb2009,
  gneezyRustichini2000,
  goodmanTurner2013,
  gravelle2010,
  holmstrom1982,
  jacobLevitt2003,
  larkin2014,
  lazear1989,
  oyer1998,
  weitzman1980,
} from './incentive-studies';
export { article, deck2015, fallOf2017, helpPage } from './linkedin-ssi/sources';

export const kerr1975: Source = {
  title: 'Kerr, “On the folly of rewarding A, while hoping for B”, Academy of Management Journal 18(4)',
  year: 1975,
  kind: 'study',
};

export const baker1992: Source = {
  title: 'Baker, “Incentive contracts and performance measurement”, Journal of Political Economy 100(3)',
  year: 1992,
  kind: 'study',
  url: 'https://econpapers.repec.org/article/ucpjpolec/v_3a100_3ay_3a1992_3ai_3a3_3ap_3a598-614.htm',
};

export const baker2002: Source = {
  title: 'Baker, “Distortion and risk in optimal incentive contracts”, Journal of Human Resources 37(4)',
  year: 2002,
  kind: 'study',
  url: 'https://econpapers.repec.org/article/uwpjhriss/v_3a37_3ay_3a2002_3ai_3a4_3ap_3a728-751.htm',
};

export const felthamXie1994: Source = {
  title:
    'Feltham & Xie, “Performance measure congruity and diversity in multi-task principal/agent relations”, The Accounting Review 69(3)',
  year: 1994,
  kind: 'study',
};

export const holmstromMilgrom1991: Source = {
  title: 'Holmström & Milgrom, “Multitask principal–agent analyses”',
  year: 1991,
  kind: 'study',
};

export const bellJones2015: Source = {
  title: 'Bell & Jones, “Explaining fixed effects”, Political Science Research and Methods 3(1)',
  year: 2015,
  kind: 'study',
};

export const alexanderGroup2022: Source = {
  title: 'Alexander Group in WorldatWork Workspan, “Breaking the rules of sales compensation”',
  year: 2022,
  kind: 'practice',
  url: 'https://worldatwork.org/resources/publications/workspan-daily/breaking-the-rules-of-sales-compensation',
};

export const marketingAdvantage: Source = {
  title: 'The Marketing Advantage, “Does your sales compensation plan really pay for performance?”',
  kind: 'practice',
  url: 'https://marketingadvantage.com/blog/does-your-sales-compensation-plan-really-pay-for-performance',
};

export const connectwise: Source = {
  title: 'ConnectWise, “Pay for activity: why you should start now”',
  url: 'https://www.connectwise.com/blog/pay-for-activity-why-you-should-start-now-part-3-2/',
  kind: 'practice',
};

export const cabrera2010: Source = {
  title: 'Cabrera in Selling Power, “Activity-based reward plans”',
  url: 'https://www.sellingpower.com/2010/02/15/8977/activity-based-reward-plans-4-basic-dos-and-donts-4',
  year: 2010,
  kind: 'practice',
};

export const knezSimester2001: Source = {
  title:
    'Knez & Simester, “Firm-wide incentives and mutual monitoring at Continental Airlines”, Journal of Labor Economics 19(4)',
  year: 2001,
  kind: 'study',
};

export const friebel2017: Source = {
  title:
    'Friebel, Heinz, Krueger & Zubanov, “Team incentives and performance: evidence from a retail chain”, American Economic Review 107(8)',
  year: 2017,
  kind: 'study',
};

export const fourFifths: Source = {
  title: 'Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4(D): the four-fifths rule',
  url: 'https://www.law.cornell.edu/cfr/text/29/1607.4',
  year: 1978,
  kind: 'statute',
};

export const paruolo2013: Source = {
  title:
    'Paruolo, Saisana & Saltelli, “Ratings and rankings: voodoo or science?”, Journal of the Royal Statistical Society A 176(3)',
  year: 2013,
  kind: 'study',
};

export const oecdJrc2008: Source = {
  title: 'OECD & JRC, “Handbook on constructing composite indicators”',
  year: 2008,
  kind: 'publisher',
};

export const cleary1968: Source = {
  title: 'Cleary, “Test bias: prediction of grades”, Journal of Educational Measurement 5(2)',
  year: 1968,
  kind: 'study',
};

export const chetty2011: Source = {
  title:
    'Chetty, Friedman, Olsen & Pistaferri, “Adjustment costs, firm responses, and micro vs. macro labor supply elasticities”, Quarterly Journal of Economics 126(2)',
  year: 2011,
  kind: 'study',
};

export const fisher1950: Source = {
  title: 'Fisher, “The significance of deviations from expectation in a Poisson series”, Biometrics 6(1)',
  year: 1950,
  kind: 'study',
};

export const mccrary2008: Source = {
  title:
    'McCrary, “Manipulation of the running variable in the regression discontinuity design: a density test”, Journal of Econometrics 142(2)',
  year: 2008,
  kind: 'study',
};

export const nyeSackett2017: Source = {
  title:
    'Nye & Sackett, “New effect sizes for tests of categorical moderation and differential prediction”, Organizational Research Methods 20(4)',
  year: 2017,
  kind: 'study',
};

export const opensymmetry2016: Source = {
  title: 'WorldatWork and OpenSymmetry survey of 246 firms, as quoted by Bullseye',
  url: 'http://bullseye.consulting/blog-1/2016/11/16/keep-it-simple-for-sales-compensation-success',
  year: 2016,
  kind: 'practice',
};

export const performio: Source = {
  title: 'Performio, “Overweight incentive plans”',
  url: 'https://performio.co/insight/overweight-incentive-plans',
  kind: 'practice',
};

export const betterSalesComp2010: Source = {
  title: 'Better Sales Comp, “Should we use thresholds in our sales incentive plans?”',
  url: 'https://bettersalescomp.com/2010/11/18/should-we-use-thresholds-in-our-sales-incentive-plans/',
  year: 2010,
  kind: 'practice',
};

export const quotapathCliffs: Source = {
  title: 'QuotaPath, “Why commission cliffs hurt compensation plans”',
  url: 'https://www.quotapath.com/blog/why-commission-cliffs-hurt-compensation-plans',
  kind: 'practice',
};

export const roseFlexibleComponents: Source = {
  title: 'Rose (Cygnal Group) on flexible components of sales pay',
  url: 'https://donyarose.com/tag/flexible-components/',
  kind: 'practice',
};

export const ecsellWeights: Source = {
  title: 'EcSELL Institute, “Sales compensation plans, step 6: weights and measures”',
  url: 'https://www.ecsellinstitute.com/coaching-effect-blog/blog/bid/47423/sales-compensation-plans-step-6-weights-measures',
  kind: 'practice',
};

export const choiHechtTayler2012: Source = {
  title: 'Choi, Hecht & Tayler on surrogation and incentive pay, The Accounting Review 87(4)',
  url: 'https://scholarsarchive.byu.edu/facpub/8208',
  year: 2012,
  kind: 'study',
};

export const cygnalFrequency: Source = {
  title: 'Cygnal Group, “How often should sales people be paid?”',
  url: 'http://cygnalgroup.com/how-often-should-sales-people-be-paid/',
  kind: 'practice',
};

export const chungQuotaPeriods: Source = {
  title: 'Chung and others on quota periods, as reported by McCombs School of Business',
  url: 'https://news.mccombs.utexas.edu/research/for-sales-quota-periods-one-size-doesnt-fit-all',
  kind: 'study',
};

export const alexanderGroupQuotas: Source = {
  title: 'Alexander Group, “Sales quotas: diagnostics and solutions”',
  url: 'https://digitalcontent.alexandergroup.com/ebook-sales-quotas-diagnostics-and-solutions',
  kind: 'practice',
};

export const cygnalAttainment: Source = {
  title: 'Cygnal Group, “What is the ideal quota attainment distribution?”',
  url: 'http://cygnalgroup.com/what-is-ideal-quota-attainment-distribution/',
  kind: 'practice',
};

export const cortadoAttainment: Source = {
  title: 'Cortado Group, glossary: quota attainment distribution',
  url: 'https://salescompdesign.cortadogroup.ai/glossary/quota-attainment-distribution',
  kind: 'practice',
};
