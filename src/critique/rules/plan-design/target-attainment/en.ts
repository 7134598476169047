import { number, percent, percentBeside } from '../../../../locales/en/format';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';
import type { Attained } from '../variants';

function reached(v: ValuesOf<'share' | 'measure' | 'own' | 'teams' | 'mostly' | 'from'>): string {
  const cases = isTold(v) ? `in ${percent(v.share)} of cases` : isMostly(v) ? 'nearly always' : 'hardly ever';
  const [each, quota] =
    v.teams === 1 ? ['Team by team', 'its own quota'] : ['Person by person', 'each one’s own quota'];
  return `${each} and period by period, ${v.measure} reached ${v.own === 1 ? quota : 'the target'} ${cases}`;
}

/** Not where the share would point at a few people. */
function isTold({ share }: ValuesOf<'share'>): boolean {
  return typeof share === 'number';
}

function isMostly({ share, from, mostly }: ValuesOf<'share' | 'from' | 'mostly'>): boolean {
  return typeof share === 'number' ? share >= Number(from) : mostly === 1;
}

function attained(v: ValuesOf<Attained>): string {
  if (!isTold(v)) return `${reached(v)} (the share is not told: it would point at a few people)`;
  return `${reached(v)} (${percentBeside(v.low, v.to)} to ${percentBeside(v.high, v.from)})`;
}

function band(v: ValuesOf<'to' | 'from'>): string {
  return `Consultants differ: ${percent(0.6)} to ${percent(0.7)} (Alexander Group), ${percent(0.55)} to ${percent(0.65)} (Cortado), over half (Cygnal); this project’s band is ${percent(v.from)} to ${percent(v.to)}.`;
}

export const en: SentencesOf<'plan-design/target-attainment'> = {
  title: 'Is the target set where it should be?',
  fail: (v) => `${attained(v)}: ${isMostly(v) ? 'too easy' : 'too hard'}. ${band(v)}`,
  pass: (v) => `${attained(v)}. ${band(v)}`,
  'cannot-tell': (v) =>
    typeof v.spell === 'number'
      ? `${reached(v)}. Those ${number(v.spell)} periods may be one ${isMostly(v) ? 'good' : 'bad'} spell for everybody, so that is a sign and no proof. ${band(v)}`
      : isTold(v) || typeof v.mostly === 'number'
        ? `${attained(v)}: these data allow both answers. ${band(v)}`
        : v.own === 1
          ? `This history cannot tell whether the quotas of ${v.measure} are set where they should be.`
          : `This history cannot tell whether the target of ${v.measure} is set where it should be.`,
  remedy: (v) =>
    v.own === 1
      ? `Set quotas so that ${percent(0.6)} to ${percent(0.7)} of them would have been reached in the past.`
      : `Set the target where ${percent(0.6)} to ${percent(0.7)} of the team would have reached it in the past.`,
};
