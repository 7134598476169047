import type { Source } from './source';

// Decisions of French courts on variable pay, and the page that reports each.

export const cass2008: Source = {
  title: 'Cass. soc. 18 June 2008 n° 07-41.910, in the court’s report for 2008',
  url: 'https://www.courdecassation.fr/publications_26/rapport_annuel_36/rapport_2008_2903/quatrieme_partie_jurisprudence_cour_2922/droit_travail_securite_sociale_2940/droit_travail_2943/duree_travail_remunerations_2942/remunerations_12206.html',
  year: 2008,
  kind: 'statute',
};

export const cass2011: Source = {
  title: 'Cass. soc. 2 March 2011 n° 08-44.977, as reported by cabinet-sj.com',
  url: 'https://cabinet-sj.com/?p=713',
  year: 2011,
  kind: 'statute',
};

export const cass2013: Source = {
  title: 'Cass. soc. 10 July 2013 n° 12-17.921, as reported by cabinet-sj.com',
  url: 'https://cabinet-sj.com/?p=713',
  year: 2013,
  kind: 'statute',
};

export const cass2017: Source = {
  title: 'Cass. soc. 21 September 2017 n° 16-20.426, as reported by Alterjuris Avocats',
  url: 'https://alterjuris-avocats.fr/les-objectifs-peuvent-etre-rediges-en-anglais-des-lors-quune-traduction-est-rapidement-diffusee',
  year: 2017,
  kind: 'statute',
};

export const cass2021: Source = {
  title: 'Cass. soc. 15 December 2021 n° 19-20.978, as reported by Village de la Justice',
  url: 'https://www.village-justice.com/articles/remuneration-variable-employeur-doit-etablir-que-les-objectifs-etaient,41335.html',
  year: 2021,
  kind: 'statute',
};

export const cassJune2023: Source = {
  title: 'Cass. soc. 7 June 2023 n° 21-20.322, as reported by Gaillard Avocats',
  url: 'https://www.gaillard-avocats.com/news/remuneration-commissions-illiceite-des-objectifs-fixes-en-anglais-et-sanction-dun-paiement-integral/',
  year: 2023,
  kind: 'statute',
};

export const cassNovember2023: Source = {
  title: 'Cass. soc. 15 November 2023 n° 22-11.442, as reported by FTN Avocats',
  url: 'https://ftn-avocats.fr/part-variable-de-la-remuneration-objectifs-annuels',
  year: 2023,
  kind: 'statute',
};

export const cass2024: Source = {
  title: 'Cass. soc. 31 January 2024 n° 22-22.709, as reported by Lefebvre Dalloz',
  url: 'https://open.lefebvre-dalloz.fr/actualites/droit-social/remuneration-variable-attention-fixation-tardive-objectifs_f3c5bd0bb-4e46-4c46-b22c-db95c42104b7',
  year: 2024,
  kind: 'statute',
};

export const cass2025: Source = {
  title: 'Cass. soc. 15 October 2025 n° 22-20.716, as reported by Éditions Francis Lefebvre',
  url: 'https://www.efl.fr/actualite/semaine-jurisprudence-sociale-cour-cassation_fa136fc14-d57e-488c-ba4d-57e29ea7810f',
  year: 2025,
  kind: 'statute',
};
