import type { ValuesOf } from '../../../locales/sentence';

export function licencesFrom(v: ValuesOf<'licencesFrom'>): string {
  if (v.licencesFrom === 'not-needed') return '';
  if (v.licencesFrom === 'headcount') return ' Licences : celles de l’effectif indiqué dans le plan.';
  if (v.licencesFrom === 'bounds')
    return ' Licences : celles des données ; certaines ont trop peu de détenteurs pour que leur nombre soit montré.';
  return v.licencesFrom === 'data'
    ? ' Licences : celles des données.'
    : ' Faute de licences indiquées, chacun est réputé avoir un compte gratuit.';
}
