import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';

const notLegalAdvice = 'Ceci n’est pas un avis juridique.';

function faults(v: ValuesOf<'inTime' | 'inFrench' | 'secret'>): string {
  const late =
    v.inTime === 0
      ? 'Les objectifs ont été fixés après le premier jour de la période. Quand ils étaient tardifs, les juges les ont écartés, jusqu’à accorder toute la part variable (Cass. soc. 2 mars 2011, 08-44.977 ; 31 janvier 2024, 22-22.709), sauf circonstances qui empêchaient de les fixer à temps (21 septembre 2017, 16-20.426). '
      : '';
  const foreign =
    v.inFrench === 0
      ? 'Le plan n’est pas en français. Des objectifs rédigés dans une autre langue ont été écartés de même (Cass. soc. 7 juin 2023, 21-20.322), sauf documents venus de l’étranger ou destinés à des étrangers, et sauf traduction diffusée peu après (21 septembre 2017, 16-20.426). '
      : '';
  const secret =
    v.secret === null
      ? ''
      : `Nul ne peut savoir d’avance ce qui compte pour combien dans ${v.secret}. Ce dont dépend la part variable doit pouvoir être vérifié (Cass. soc. 10 juillet 2013, 12-17.921 ; 18 juin 2008, 07-41.910), et une évaluation aux proportions ainsi inconnues a été critiquée (15 octobre 2025, 22-20.716). L’appliquer ici est une lecture de ce projet : aucune décision sur un tel score n’a été trouvée. `;
  return late + foreign + secret;
}

export const fr: SentencesOf<'plan-design/notice'> = {
  title: 'Connu à temps, et en français ?',
  headline:
    'Devant un juge français, ce plan pourrait se retourner contre l’employeur : un point à soumettre à un avocat.',
  fail: (v) => `${faults(v)}${notLegalAdvice}`,
  pass: () =>
    `Les objectifs étaient fixés au premier jour de la période, le plan est en français et les proportions sont connues, comme le demandent les juges (Cass. soc. 2 mars 2011, 08-44.977 ; 7 juin 2023, 21-20.322 ; 10 juillet 2013, 12-17.921). Les salariés ont aussi droit aux données qui servent à calculer leur part variable (18 juin 2008, 07-41.910). ${notLegalAdvice}`,
  'cannot-tell': () =>
    `Le plan ne dit pas tout ce que demandent les juges : quand les objectifs ont été fixés, et en quelle langue le plan est rédigé (Cass. soc. 31 janvier 2024, 22-22.709 ; 7 juin 2023, 21-20.322). ${notLegalAdvice}`,
  remedy:
    'Soumettez-le à un avocat ; remettez les objectifs en français au plus tard le premier jour, avec la part exacte de tout ce qui compte.',
};
