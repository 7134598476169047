import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';

const notLegalAdvice = 'Ceci n’est pas un avis juridique.';

function faults(v: ValuesOf<'inTime' | 'inFrench' | 'secret'>): string {
  const late = v.inTime === 0 ? 'Les objectifs ont été fixés après le premier jour de la période. ' : '';
  const foreign = v.inFrench === 0 ? 'Le plan n’est pas en français. ' : '';
  const secret =
    v.secret === null
      ? ''
      : `Nul ne peut savoir d’avance ce qui compte pour combien dans ${v.secret} ; une évaluation aux proportions ainsi inconnues a été critiquée (Cass. soc. 15 octobre 2025, 22-20.716), et l’appliquer ici est une lecture de ce projet : aucune décision sur un tel score n’a été trouvée. `;
  return late + foreign + secret;
}

export const fr: SentencesOf<'plan-design/notice'> = {
  title: 'Connu à temps, et en français ?',
  headline:
    'Devant un juge français, ce plan pourrait se retourner contre l’employeur : un point à soumettre à un avocat.',
  fail: (v) =>
    `${faults(v)}Quand les objectifs étaient tardifs ou rédigés dans une autre langue, les juges les ont écartés, jusqu’à accorder toute la part variable (Cass. soc. 2 mars 2011, 08-44.977 ; 10 juillet 2013, 12-17.921). ${notLegalAdvice}`,
  pass: () =>
    `Les objectifs étaient fixés au premier jour de la période, le plan est en français et les proportions sont connues, comme le demandent les juges (Cass. soc. 2 mars 2011, 08-44.977 ; 10 juillet 2013, 12-17.921 ; 15 octobre 2025, 22-20.716). ${notLegalAdvice}`,
  'cannot-tell': () =>
    `Le plan ne dit pas tout ce que demandent les juges : quand les objectifs ont été fixés, et en quelle langue le plan est rédigé (Cass. soc. 2 mars 2011, 08-44.977 ; 10 juillet 2013, 12-17.921 ; 15 octobre 2025, 22-20.716). ${notLegalAdvice}`,
  remedy:
    'Soumettez-le à un avocat ; remettez les objectifs en français au plus tard le premier jour, avec la part exacte de tout ce qui compte.',
};
