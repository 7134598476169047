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
];
