import { money, percent, percentBeside } from '../../../../locales/fr/format';
import { joined } from '../../../../locales/names';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';
import type { PlanDesign } from '../variants';

type CurveValues = ValuesOf<PlanDesign['plan-design/payout-curve']['fail']>;

export const fr: SentencesOf<'plan-design/payout-curve'> = {
  title: 'Un effet de seuil, ou du travail qui ne rapporte rien ?',
  fail: (v) => [falls(v), jumps(v), idle(v), others(v), advice(v)].filter((text) => text !== '').join(' '),
  pass: (v) =>
    v.step === 0
      ? 'La prime monte sans à-coup, et ne cesse pas de monter entre le seuil et le plafond.'
      : `Le plus grand saut est de ${percentBeside(v.step, v.limit)} de la prime cible (limite ${percent(v.limit)}), et la prime ne cesse pas de monter entre le seuil et le plafond.`,
  'cannot-tell': (v) =>
    `Où la prime sur ${v.measure} bondit ou stagne, on ne peut le dire avant de connaître un objectif unique : elle est en partie en argent, ou dans l’unité de la mesure.`,
  remedy: 'Faites partir la prime de presque zéro au seuil, puis montez régulièrement.',
};

function falls({ measure, falls, fallsFrom, fallsTo, incentive, currency }: CurveValues): string {
  if (!falls) return '';
  const lost = falls.map((share, at) => {
    const pay =
      typeof incentive === 'number'
        ? money(share * incentive, currency ?? null)
        : `${percent(share)} de la prime cible`;
    return `${pay} ${between(fallsFrom?.[at], fallsTo?.[at])}`;
  });
  return `Progresser sur ${measure} fait perdre de la prime : ${joined(lost, 'et')} de l’objectif. Qui en est là gagne plus en faisant moins.`;
}

function jumps({ measure, jumps, jumpsAt, limit }: CurveValues): string {
  if (!jumps) return '';
  const [first, ...more] = jumps.map((size, at) => ({
    by: percentBeside(size, limit),
    at: percent(jumpsAt?.[at]),
  }));
  const steps = [
    `de ${first?.by} de la prime cible à ${first?.at} de l’objectif`,
    ...more.map(({ by, at }) => `de ${by} à ${at}`),
  ];
  return `${measure} fait bondir la prime ${joined(steps, 'et')} ; la limite de ce projet est de ${percent(limit)}.`;
}

function idle({ measure, idleFrom, idleTo }: CurveValues): string {
  if (!idleFrom) return '';
  const stretches = idleFrom.map((from, at) => between(from, idleTo?.[at]));
  return `Progresser sur ${measure} ne paie rien de plus ${joined(stretches, 'et')} de l’objectif.`;
}

function between(from: number | undefined, to: number | undefined): string {
  return from === to ? `à ${percent(from)}` : `entre ${percent(from)} et ${percent(to)}`;
}

function others({ others }: CurveValues): string {
  return others ? `Même défaut : ${others}.` : '';
}

function advice({ jumps, idleFrom }: CurveValues): string {
  return jumps || idleFrom
    ? 'Better Sales Comp, un cabinet de conseil, et QuotaPath, un éditeur de logiciels, déconseillent les effets de seuil : on garde des affaires sous le coude. Les avis divergent : pour des objectifs convenus, Rose (Cygnal) préfère quelques paliers.'
    : '';
}
