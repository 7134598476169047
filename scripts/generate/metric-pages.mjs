/** docs/metrics.md and docs/fr/indicateurs.md: every metric of the catalogue with its answers and reasons, between texts written by hand. */
import { metricFamilies } from '../../dist/metrics.js';
import { filled, table } from './kit/page-tables.mjs';

const questions = [
  'captures',
  'nature',
  'producedBy',
  'automatable',
  'licence',
  'enteredBy',
  'checked',
  'levers',
  'reversible',
  'standsFor',
];

const languages = {
  en: {
    page: 'docs/metrics.md',
    head: ['Metric', 'Answers, and why', 'Ask first'],
    unit: 'in',
    also: 'Also',
    itself: 'itself',
    families: {
      outreach: 'Reaching out',
      meetings: 'Meeting customers',
      leads: 'Leads',
      pipeline: 'Pipeline',
      results: 'Results',
      deals: 'Deals',
      recurring: 'Recurring revenue',
      retention: 'Retention',
      customers: 'What customers say',
      service: 'Service',
      social: 'Social selling',
      marketing: 'Marketing',
      'crm-hygiene': 'CRM hygiene',
      learning: 'Learning',
      presence: 'Presence',
      quality: 'Quality',
      team: 'Colleagues and superiors',
    },
  },
  fr: {
    page: 'docs/fr/indicateurs.md',
    head: ['Indicateur', 'Réponses, et pourquoi', 'À demander d’abord'],
    unit: 'en',
    also: 'Aussi',
    itself: 'lui-même',
    families: {
      outreach: 'Prise de contact',
      meetings: 'Rencontres avec les clients',
      leads: 'Prospects',
      pipeline: 'Pipeline',
      results: 'Résultats',
      deals: 'Affaires',
      recurring: 'Revenu récurrent',
      retention: 'Fidélisation',
      customers: 'Avis des clients',
      service: 'Service client',
      social: 'Social selling',
      marketing: 'Marketing',
      'crm-hygiene': 'Tenue du CRM',
      learning: 'Formation',
      presence: 'Présence',
      quality: 'Qualité',
      team: 'Collègues et hiérarchie',
    },
  },
};

export const files = Object.fromEntries(
  Object.entries(languages).map(([tag, words]) => [
    words.page,
    filled(words.page, { catalogue: catalogue(tag, words) }),
  ]),
);

function catalogue(tag, words) {
  return Object.entries(metricFamilies)
    .map(([family, metrics]) => {
      const rows = metrics.map((metric) => [
        named(metric, tag, words),
        answers(metric, tag, words),
        metric.ask[tag],
      ]);
      return `### ${words.families[family]}\n\n${table(words.head, rows)}`;
    })
    .join('\n\n');
}

function named({ id, label, unit, aliases }, tag, { unit: inUnit, also }) {
  return `**${label[tag]}**<br>\`${id}\`, ${inUnit} ${unit[tag]}<br>${also}: ${aliases.join(', ')}`;
}

function answers(metric, tag, { itself }) {
  return questions
    .filter((question) => metric.reasons[question] !== undefined)
    .map(
      (question) => `\`${question}\` ${answerTo(question, metric, itself)}: ${metric.reasons[question][tag]}`,
    )
    .join('<br>');
}

function answerTo(question, { facts, ...facets }, itself) {
  if (question === 'standsFor') return facts.standsFor?.as ?? itself;
  if (question === 'levers') return facts.levers.join(', ') || '[]';
  return String({ ...facets, ...facts }[question]);
}
