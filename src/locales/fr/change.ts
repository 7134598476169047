import type { Dictionary } from '../sentence';
import { number, percent } from './format';

const toBeSet = () => `à fixer de sorte que ${percent(0.6)} à ${percent(0.7)} puissent l’atteindre`;
const fromHistory = () =>
  `que ${percent(0.6)} à ${percent(0.7)} des participants auraient atteint, période par période`;

export const change: Dictionary<'change'> = {
  change: {
    'take-out': (v) => `Retirez ${v.measure} : ${percent(v.weight)} de la prime en dépend.`,
    'bring-in': (v) =>
      v.target === null
        ? `Faites reposer ${percent(v.weight)} de la prime sur ${v.measure}, en proportion du résultat ; l’objectif reste ${toBeSet()}${v.floor === 1 ? ', et la prime devrait partir du niveau le plus bas constaté : comptée depuis zéro, elle serait presque la même pour tous' : ''}.`
        : `Faites reposer ${percent(v.weight)} de la prime sur ${v.measure}, en proportion du résultat, avec un objectif de ${number(v.target)}, ${fromHistory()}.`,
    weight: (v) =>
      `Faites reposer ${percent(v.to)} de la prime, au lieu de ${percent(v.from)}, sur ${v.measure}.`,
    target: (v) =>
      v.to === null
        ? `Revoyez l’objectif de ${v.measure}, aujourd’hui de ${number(v.from)} : il reste ${toBeSet()}.`
        : `Fixez l’objectif de ${v.measure} à ${number(v.to)} au lieu de ${number(v.from)} : un objectif ${fromHistory()}.`,
    curve: (v) =>
      `Primez ${v.measure} en proportion du résultat, sans palier brusque ni effort qui ne rapporte rien.`,
    budget: (v) =>
      `Primez ${v.measure} en proportion jusqu’à l’objectif, puis moins vite : ${percent(v.payout)} du montant cible à ${number(v.attainment)} fois l’objectif. En proportion jusqu’au bout, la prime aurait dépassé le budget.`,
    level: (v) => `Mesurez ${v.measure} personne par personne, et non pour toute l’entreprise.`,
    aim: (v) =>
      `Dans ces données, l’effort qui suit la nouvelle prime apporte ${percent(v.after)} de ce qu’il pourrait apporter, au lieu de ${percent(v.now)}.`,
    goals: (v) =>
      `Dites ce que veut l’entreprise. Personne ne l’a déclaré : cette proposition suppose ${v.goals}. Mettez vos propres buts à la place.`,
  },
};
