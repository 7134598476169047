/** Sources that are described rather than quoted, by their English title. Titles of works stay in the language of the work. */
export const frenchSources: Readonly<Record<string, string>> = {
  'Article (in French) arguing that sellers should not be paid on the Social Selling Index':
    'Article soutenant qu’il ne faut pas primer les commerciaux sur le Social Selling Index',
  'LinkedIn, “Social Selling Index breakdown” (deck of the 2015 formula)':
    'LinkedIn, “Social Selling Index breakdown” (présentation de la formule de 2015)',
  'LinkedIn, results of people above 70 and below 30, self-reported, third quarter of 2013':
    'LinkedIn, résultats des personnes au-dessus de 70 et au-dessous de 30, déclarés par elles, troisième trimestre 2013',
  'LinkedIn Help a105145, “Social Selling Index”': 'Aide LinkedIn a105145, “Social Selling Index”',
  'Sales for Life on the overnight fall of scores, 10 February 2017':
    'Sales for Life, sur la chute des scores en une nuit, 10 février 2017',
  'Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4(D): the four-fifths rule':
    'Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4(D) : la règle des quatre cinquièmes',
  'WorldatWork and OpenSymmetry survey of 246 firms, as quoted by Bullseye':
    'Enquête de WorldatWork et OpenSymmetry auprès de 246 entreprises, citée par Bullseye',
  'Rose (Cygnal Group) on flexible components of sales pay':
    'Rose (Cygnal Group), sur les composantes flexibles de la rémunération commerciale',
  'Choi, Hecht & Tayler on surrogation and incentive pay, The Accounting Review 87(4)':
    'Choi, Hecht & Tayler, sur la substitution de l’indicateur au but et les primes, The Accounting Review 87(4)',
  'Chung and others on quota periods, as reported by McCombs School of Business':
    'Chung et d’autres, sur la période des quotas, rapporté par la McCombs School of Business',
  'Cortado Group, glossary: quota attainment distribution':
    'Cortado Group, glossaire : “quota attainment distribution”',
  'Cass. soc. 2 March 2011 n° 08-44.977, as reported by cabinet-sj.com':
    'Cass. soc. 2 mars 2011, n° 08-44.977, rapporté par cabinet-sj.com',
  'Cass. soc. 10 July 2013 n° 12-17.921, as reported by cabinet-sj.com':
    'Cass. soc. 10 juillet 2013, n° 12-17.921, rapporté par cabinet-sj.com',
  'Cass. soc. 15 October 2025 n° 22-20.716, as reported by Éditions Francis Lefebvre':
    'Cass. soc. 15 octobre 2025, n° 22-20.716, rapporté par les Éditions Francis Lefebvre',
  'Cass. soc. 18 June 2008 n° 07-41.910, in the court’s report for 2008':
    'Cass. soc. 18 juin 2008, n° 07-41.910, dans le rapport annuel 2008 de la Cour',
  'Cass. soc. 21 September 2017 n° 16-20.426, as reported by Alterjuris Avocats':
    'Cass. soc. 21 septembre 2017, n° 16-20.426, rapporté par Alterjuris Avocats',
  'Cass. soc. 15 December 2021 n° 19-20.978, as reported by Village de la Justice':
    'Cass. soc. 15 décembre 2021, n° 19-20.978, rapporté par Village de la Justice',
  'Cass. soc. 7 June 2023 n° 21-20.322, as reported by Gaillard Avocats':
    'Cass. soc. 7 juin 2023, n° 21-20.322, rapporté par Gaillard Avocats',
  'Cass. soc. 15 November 2023 n° 22-11.442, as reported by FTN Avocats':
    'Cass. soc. 15 novembre 2023, n° 22-11.442, rapporté par FTN Avocats',
  'Cass. soc. 31 January 2024 n° 22-22.709, as reported by Lefebvre Dalloz':
    'Cass. soc. 31 janvier 2024, n° 22-22.709, rapporté par Lefebvre Dalloz',
};
