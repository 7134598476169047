import type { ProblemKind } from '../../../model/problems/kinds';
import type { CodesOf, ProblemTexts } from '../../problem';
import { meant, must } from './found';

const kindNames: Readonly<Record<ProblemKind, string>> = {
  number: 'un nombre',
  text: 'un texte',
  numbers: 'une liste de nombres',
  texts: 'une liste de textes',
  boolean: 'true ou false',
  null: 'null',
  list: 'une liste',
  object: 'un objet',
  function: 'une fonction',
};

/** What a value must be. */
export const values: ProblemTexts<CodesOf<typeof import('../../../model/problems/values')>> = {
  kind: ({ kinds, found }) => must(`être ${choice(kinds.map((kind) => kindNames[kind]))}`, found),
  figure: ({ from, to, found }) => must(`être un nombre de ${power(from)} à ${power(to)}`, found),
  'number-range': ({ from, to, found }) => must(`être un nombre de ${from} à ${to}`, found),
  range: ({ from, to, found }) => must(`être un nombre de ${from} à ${to}`, found),
  share: ({ found }) => must('être un nombre de 0 à 1 (60\u202f% s’écrit 0.6)', found),
  'number-above-0': ({ found }) => must('être un nombre supérieur à 0', found),
  'number-above-0-at-most': ({ most, found }) =>
    must(`être un nombre supérieur à 0, d’au plus ${power(most)}`, found),
  'finite-number': ({ found }) => must('être un nombre fini', found),
  'finite-number-above-0': ({ found }) => must('être un nombre fini, supérieur à 0', found),
  'number-at-least': ({ least, found }) => must(`être un nombre d’au moins ${least}`, found),
  'at-most': ({ most, found }) => must(`être au plus ${most}`, found),
  'number-below': ({ from, below, found }) =>
    must(`être un nombre de ${from} à ${below}, ${below} exclu`, found),
  'whole-number': ({ found }) => must('être un nombre entier', found),
  'whole-number-digits': ({ digits, found }) =>
    must(`être un nombre entier de ${digits} chiffres au plus`, found),
  'whole-number-at-least': ({ least, found }) => must(`être un nombre entier d’au moins ${least}`, found),
  'whole-number-range': ({ from, to, found }) => must(`être un nombre entier de ${from} à ${to}`, found),
  'text-not-empty': ({ found }) => must('être un texte non vide', found),
  'text-at-most': ({ most, found }) => must(`être un texte de ${most} caractères au plus`, found),
  'one-of': ({ allowed, nearest, found }) =>
    meant(must(`être ${choice(allowed.map((name) => `"${name}"`))}`, found), nearest),
  'one-of-keys': ({ allowed }) => `doit être l’un de ${allowed.join(', ')}`,
  'metric-id': ({ found }) => must('être l’identifiant d’une mesure', found),
  address: ({ found }) =>
    must(
      'être une adresse http(s) en ASCII imprimable, sans guillemets, chevrons ni barres obliques inverses',
      found,
    ),
  'rule-id': ({ found }) => must('être l’identifiant d’une règle', found),
  id: ({ most, found }) =>
    must(`être en mots minuscules reliés par des traits d’union, ${most} caractères au plus`, found),
  'id-of-segments': ({ most, found }) =>
    must(
      `être en mots minuscules reliés par des traits d’union, en segments reliés par des barres obliques, ${most} caractères au plus`,
      found,
    ),
  date: ({ found }) => must('être une date qui existe, comme "2026-01-31"', found),
  year: ({ found }) => must('être une année', found),
  'currency-code': ({ found }) => must('être un code ISO 4217 de trois majuscules, comme "EUR"', found),
  'country-code': ({ found }) => must('être un code ISO 3166-1 de deux majuscules, comme "FR"', found),
  'language-tag': ({ found }) => must('être un code de langue BCP 47, comme "fr" ou "en-GB"', found),
  label: ({ found }) => must('être un objet tel que { "en": "Calls", "fr": "Appels" }', found),
  'label-or-labels': ({ found }) =>
    must('être un libellé tel que { "en": "Calls", "fr": "Appels" }, ou une liste de libellés', found),
  'labels-or-null': ({ found }) =>
    must('être un libellé tel que { "en": "Calls", "fr": "Appels" }, une liste de libellés, ou null', found),
  'phrase-entry': ({ found }) => must('être un nombre, un texte ou un libellé', found),
  'phrase-value': ({ found }) =>
    must(
      'être un nombre, true ou false, un texte, un libellé, une liste de nombres, de textes ou de libellés, ou null',
      found,
    ),
  signal: ({ found }) => must('être un AbortSignal ou son équivalent', found),
};

function choice(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' ou ');
}

function power(number: number): string {
  return number.toExponential().replace('-', '−').replace('+', '');
}
