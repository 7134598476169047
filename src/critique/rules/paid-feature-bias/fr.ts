import type { ValuesOf } from '../../../locales/sentence';

export function licencesFrom(v: ValuesOf<'licencesFrom'>): string {
  if (v.licencesFrom === 'not-needed') return '';
  if (v.licencesFrom === 'headcount') return ' Licences : celles de l’effectif indiqué dans le plan.';
  return v.licencesFrom === 'data'
    ? ' Licences : celles des données.'
    : ' Faute de licences indiquées, chacun est réputé avoir un compte gratuit.';
}
