import type { ValuesOf } from '../../../locales/sentence';

export function licencesFrom(v: ValuesOf<'licencesFrom'>): string {
  if (v.licencesFrom === 'not-needed') return '';
  if (v.licencesFrom === 'headcount') return ' Licences are those of the plan’s headcount.';
  if (v.licencesFrom === 'bounds')
    return ' Licences are those in the data; some are held by too few people to be counted here.';
  return v.licencesFrom === 'data'
    ? ' Licences are those in the data.'
    : ' No licences were given, so everybody is taken to have a free account.';
}
