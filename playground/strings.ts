export type Locale = 'en' | 'fr';

/** Every word of the page, in both languages. Reports bring their own. */
export type Strings = {
  title: string;
  lead: string;
  privacy: string;
  language: string;
  plan: string;
  planHint: string;
  weights: string;
  /** A whole number of per cents, as the reports write it. */
  percent: (value: number) => string;
  weightOf: (name: string) => string;
  target: string;
  targetOf: (name: string) => string;
  notSet: string;
  remove: (name: string) => string;
  add: string;
  choose: string;
  asText: string;
  data: string;
  dataHint: string;
  noData: string;
  chooseFile: string;
  forget: string;
  examples: string;
  result: string;
  decision: Record<'keep' | 'revise' | 'withdraw' | 'undecided', string>;
  rests: string;
  audited: (milliseconds: string, rows: number | null) => string;
  running: string;
  cancel: string;
  problems: string;
  notes: string;
  report: string;
  charts: string;
  better: string;
  adopt: string;
  noBetter: string;
  noCharts: string;
  download: string;
  drop: string;
  notJson: (line: number, column: number) => string;
  noJson: string;
  place: (line: number | null, column: string | null) => string;
  codePage: string;
  /** Where rows seem to be single deals. */
  deals: { asked: string; because: string; sum: string };
  /** Of a workbook with several sheets. */
  sheets: { asked: string; because: string };
  wrongFile: string;
  about: string;
  source: string;
  guides: string;
  /** Where the guides are, from this page. */
  guidesPage: string;
};

const en: Strings = {
  title: 'Does your incentive plan pay for the right thing?',
  lead: 'Drop a plan and, if you have one, your team’s history. Move the weights and watch the verdict.',
  privacy:
    'Nothing leaves your browser: the audit runs on this page, which is forbidden to open any connection.',
  language: 'Language',
  plan: 'The plan',
  planHint: 'Drop a plan (JSON) anywhere on this page, paste it below, or start from an example.',
  weights: 'What the money rides on',
  percent: (value) => `${value}%`,
  weightOf: (name) => `Weight of ${name}, in percent`,
  target: 'Target',
  targetOf: (name) => `Target of ${name}`,
  notSet: 'not set',
  remove: (name) => `Remove ${name}`,
  add: 'Add a measure',
  choose: 'Choose…',
  asText: 'The plan as text (JSON)',
  data: 'The team’s history',
  dataHint:
    'Optional. A table (CSV or Excel) with a row for each person and period, or JSON. Use pseudonyms.',
  noData: 'None: the plan alone is judged.',
  chooseFile: 'Choose a file…',
  forget: 'Without history',
  examples: 'Start from an example',
  result: 'The verdict',
  decision: { keep: 'Keep', revise: 'Revise', withdraw: 'Withdraw', undecided: 'Undecided' },
  rests: 'It rests on:',
  audited: (milliseconds, rows) =>
    `Audited in ${milliseconds} ms${rows === null ? ', from the plan alone' : `, with ${rows.toLocaleString('en')} rows`}.`,
  running: 'Auditing…',
  cancel: 'Cancel',
  problems: 'To be mended first',
  notes: 'How the file was read',
  report: 'Report',
  charts: 'Charts',
  better: 'A better plan',
  adopt: 'Take this plan over',
  noBetter: 'The audit has nothing better to propose.',
  noCharts: 'There is nothing to draw.',
  download: 'Download:',
  drop: 'Drop it here',
  notJson: (line, column) => `This is no JSON: look at line ${line}, column ${column}.`,
  noJson: 'This file is no JSON.',
  place: (line, column) =>
    [line === null ? '' : `line ${line}`, column === null ? '' : `column “${column}”`]
      .filter(Boolean)
      .join(', '),
  deals: {
    asked: 'Is one row a deal?',
    because:
      'A person has several rows in a month, or not all of the deals were won. Deals can be summed to person and month: won ones only, where a stage says which.',
    sum: 'Yes, sum the deals',
  },
  sheets: { asked: 'Which sheet holds the history?', because: 'More than one holds something.' },
  codePage: 'The file is not in UTF-8; it was read as Windows-1252.',
  wrongFile: 'A plan is a .json file, a history a .csv, .tsv, .txt, .xlsx or .json file.',
  about: 'About incentive-audit',
  source: 'Not affiliated with LinkedIn. No legal advice.',
  guides: 'Guides and rules',
  guidesPage: '../index.html',
};

const fr: Strings = {
  title: 'Votre plan de primes récompense-t-il ce qu’il faut ?',
  lead: 'Déposez un plan et, si vous l’avez, l’historique de votre équipe. Déplacez les poids et regardez le verdict changer.',
  privacy:
    'Rien ne quitte votre navigateur : l’audit se fait dans cette page, à qui toute connexion est interdite.',
  language: 'Langue',
  plan: 'Le plan',
  planHint: 'Déposez un plan (JSON) n’importe où sur la page, collez-le ci-dessous ou partez d’un exemple.',
  weights: 'Ce sur quoi repose la prime',
  percent: (value) => `${value}\u202f%`,
  weightOf: (name) => `Poids de ${name}, en pour cent`,
  target: 'Objectif',
  targetOf: (name) => `Objectif de ${name}`,
  notSet: 'à fixer',
  remove: (name) => `Retirer ${name}`,
  add: 'Ajouter un indicateur',
  choose: 'Choisir…',
  asText: 'Le plan en texte (JSON)',
  data: 'L’historique de l’équipe',
  dataHint:
    'Facultatif. Un tableau (CSV ou Excel), une ligne par personne et par période, ou du JSON. Utilisez des pseudonymes.',
  noData: 'Aucun : seul le plan est jugé.',
  chooseFile: 'Choisir un fichier…',
  forget: 'Sans historique',
  examples: 'Partir d’un exemple',
  result: 'Le verdict',
  decision: {
    keep: 'À garder',
    revise: 'À revoir',
    withdraw: 'À retirer',
    undecided: 'On ne peut pas trancher',
  },
  rests: 'Il repose sur :',
  audited: (milliseconds, rows) =>
    `Audité en ${milliseconds} ms${rows === null ? ', sur la seule foi du plan' : `, avec ${rows.toLocaleString('fr')} lignes`}.`,
  running: 'Audit en cours…',
  cancel: 'Annuler',
  problems: 'À corriger d’abord',
  notes: 'Comment le fichier a été lu',
  report: 'Rapport',
  charts: 'Graphiques',
  better: 'Un meilleur plan',
  adopt: 'Reprendre ce plan',
  noBetter: 'L’audit n’a rien de mieux à proposer.',
  noCharts: 'Il n’y a rien à dessiner.',
  download: 'Télécharger\u00a0:',
  drop: 'Déposez ici',
  notJson: (line, column) => `Ce n’est pas du JSON : voyez ligne ${line}, colonne ${column}.`,
  noJson: 'Ce fichier n’est pas du JSON.',
  place: (line, column) =>
    [line === null ? '' : `ligne ${line}`, column === null ? '' : `colonne «\u00a0${column}\u00a0»`]
      .filter(Boolean)
      .join(', '),
  deals: {
    asked: 'Une ligne est-elle une affaire ?',
    because:
      'Une personne a plusieurs lignes par mois, ou toutes les affaires n’ont pas été gagnées. Les affaires peuvent être additionnées par personne et par mois : les gagnées seulement, là où une étape le dit.',
    sum: 'Oui, additionner les affaires',
  },
  sheets: {
    asked: 'Quelle feuille contient l’historique ?',
    because: 'Plusieurs feuilles contiennent quelque chose.',
  },
  codePage: 'Le fichier n’est pas en UTF-8\u00a0; il a été lu comme du Windows-1252.',
  wrongFile: 'Un plan est un fichier .json, un historique un fichier .csv, .tsv, .txt, .xlsx ou .json.',
  about: 'À propos d’incentive-audit',
  source: 'Sans lien avec LinkedIn. Ne vaut pas conseil juridique.',
  guides: 'Guides en français',
  guidesPage: '../documents/fr_demarrer.html',
};

export const strings: Record<Locale, Strings> = { en, fr };
