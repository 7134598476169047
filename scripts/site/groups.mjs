/** What stands under which heading of the site, in reading order. */
export const groups = {
  Guides: [
    'start',
    'playground',
    'command-line',
    'read-a-report',
    'audit-with-data',
    'better-plan',
    'rule-of-your-own',
    'congruence',
    'embed',
  ],
  'How it judges': ['rules/index', 'verdict', 'facets', 'facts', 'metrics', 'glossary', 'cases'],
  'How it computes': ['methods', 'calibration', 'the-score'],
  'Can it be trusted': ['trust', 'privacy'],
  'For contributors': ['CONTRIBUTING', 'architecture', 'adding-a-rule', 'stability', 'SECURITY'],
};

const critiques = {
  'quantitative-bias': 'How much, not how well',
  'paid-feature-bias': 'A licence buys points',
  'quality-blindness': 'Blind to quality',
  'outcome-divergence': 'A high score is no sale',
  'artificial-behaviour': 'Acting for the score',
  instrument: 'The ruler itself',
  'plan-design': 'Asked of any plan',
};

/** The heading of the entries of the package. */
export const API = 'API';

/** The headings of the site in their order. */
export const groupOrder = [
  'Guides',
  'How it judges',
  ...Object.values(critiques).map(rulesOf),
  'How it computes',
  'En français',
  API,
  'For contributors',
  '*',
];

/** The heading for a document, by its path without the ending; one that is not named here is a guide. */
export function groupOf(name) {
  if (name.startsWith('fr/')) return 'En français';
  const [, critique] = /^rules\/(.+)\/.+$/.exec(name) ?? [];
  if (critique !== undefined) return rulesOf(critiques[critique] ?? critique);
  const [heading = 'Guides'] = Object.entries(groups).find(([, names]) => names.includes(name)) ?? [];
  return heading;
}

/** Where a document stands among the others of its heading; those that are not named come last. */
export function placeOf(name) {
  const names = groups[groupOf(name)] ?? [];
  return names.includes(name) ? names.indexOf(name) : names.length;
}

function rulesOf(critique) {
  return `Rules: ${critique}`;
}
