/** The plans of this folder: what each shows, its files, and the languages its report is printed in. */
export const examples = [
  {
    name: 'article',
    about: 'All on the score, and a score that went from 87 to 64',
    plan: 'article.plan.json',
    data: 'article.data.json',
    locales: ['en', 'fr'],
  },
  { name: 'five-line', about: 'A plan in five lines', plan: 'five-line-plan.json', locales: ['en'] },
  { name: 'mixed', about: 'The score and revenue', plan: 'mixed.plan.json', locales: ['en'] },
  {
    name: 'team',
    about: 'With a year of a team’s history',
    plan: 'team.plan.json',
    data: 'team.data.json',
    locales: ['en'],
  },
  {
    name: 'ssi-pages',
    about: 'Pages of linkedin.com/sales/ssi, captured month by month',
    plan: 'ssi-pages.plan.json',
    data: 'ssi-pages.jsonl',
    locales: ['en'],
  },
  {
    name: 'crm-activity',
    about: 'Another index: a CRM’s activity score',
    plan: 'crm-activity.plan.json',
    index: 'crm-activity.index.json',
    data: 'crm-activity.data.json',
    locales: ['en', 'fr'],
  },
  {
    name: 'customer-health',
    about: 'Another index: a customer health score',
    plan: 'customer-health.plan.json',
    index: 'customer-health.index.json',
    data: 'customer-health.data.json',
    locales: ['en', 'fr'],
  },
];
