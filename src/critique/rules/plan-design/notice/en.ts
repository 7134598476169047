import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';

const notLegalAdvice = 'This is no legal advice.';

function faults(v: ValuesOf<'inTime' | 'inFrench' | 'secret'>): string {
  const late =
    v.inTime === 0
      ? 'The targets were set after the first day of the period. Where they came late, French courts have set them aside, up to awarding the whole variable pay (Cass. soc. 2 March 2011, 08-44.977; 31 January 2024, 22-22.709), unless circumstances kept anybody from setting them in time (21 September 2017, 16-20.426). '
      : '';
  const foreign =
    v.inFrench === 0
      ? 'The plan is not in French. Targets in another language have been set aside in the same way (Cass. soc. 7 June 2023, 21-20.322), but for documents from abroad or for foreigners, and where a French version soon followed (21 September 2017, 16-20.426). '
      : '';
  const secret =
    v.secret === null
      ? ''
      : `Nobody can know in advance what counts how much in ${v.secret}. What variable pay depends on must be possible to check (Cass. soc. 10 July 2013, 12-17.921; 18 June 2008, 07-41.910), and an evaluation with such proportions was criticised (15 October 2025, 22-20.716). Applying that here is this project’s reading: no decision on such a score was found. `;
  return late + foreign + secret;
}

export const en: SentencesOf<'plan-design/notice'> = {
  title: 'Known in time, in French?',
  headline: 'French courts may hold this plan against the employer: a point for a lawyer.',
  fail: (v) => `${faults(v)}${notLegalAdvice}`,
  pass: () =>
    `The targets were set by the first day of the period, the plan is in French, and the proportions are known, as French courts ask (Cass. soc. 2 March 2011, 08-44.977; 7 June 2023, 21-20.322; 10 July 2013, 12-17.921). Staff must also be given the figures their pay is computed from (18 June 2008, 07-41.910). ${notLegalAdvice}`,
  'cannot-tell': () =>
    `The plan does not say all that French courts ask about: when the targets were set, and in which language the plan is written (Cass. soc. 31 January 2024, 22-22.709; 7 June 2023, 21-20.322). ${notLegalAdvice}`,
  remedy:
    'Have a lawyer look at it; hand out the targets in French by the first day, with the exact share of everything that counts.',
};
