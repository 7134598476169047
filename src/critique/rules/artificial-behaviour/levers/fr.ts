import { ofThePay } from '../../../../locales/fr/ranges';
import { joined } from '../../../../locales/names';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';
import { sentenceCase } from '../../../../locales/sentence-case';
import { idsIn, wordFor } from '../../../../locales/word';
import type { Raised } from '../variants';

const ways: Record<string, string> = {
  date: 'en déplaçant des saisies d’une période à l’autre',
  cases: 'en prenant les cas faciles et en laissant les difficiles',
  base: 'en écartant des cas pour embellir un taux',
  price: 'en cédant sur le prix ou les conditions',
  need: 'en vendant aux clients ce dont ils n’ont pas besoin',
  supply: 'en multipliant ce que l’on compte sans que personne n’en veuille',
};

function raised(v: ValuesOf<Raised>): string {
  const by = joined(
    idsIn(v.levers).map((lever) => wordFor(ways, lever)),
    'ou',
  );
  const others = v.others ? ` De même pour ${v.others}.` : '';
  return `${v.measure} peut monter sans que l’entreprise obtienne davantage de ce qu’elle veut au bout du compte, ${by}.${others} Soit ${ofThePay(v.stake)}, d’après les réponses données.`;
}

export const fr: SentencesOf<'artificial-behaviour/levers'> = {
  title: 'Le chiffre peut-il monter, et rien d’autre ?',
  headline: (v) =>
    `${sentenceCase(ofThePay(v.stake))} repose sur des chiffres qui peuvent monter sans que l’entreprise y gagne.`,
  fail: (v) =>
    `${raised(v)} Là où c’était primé, on l’a fait : des vendeurs ont accordé des remises pour conclure dans le bon trimestre (Larkin 2014), des médecins ont écarté des patients d’un taux (Gravelle, Sutton & Ma 2010).`,
  'mild-fail': (v) => `${raised(v)} C’est ce à quoi le plan incite, pas ce que quelqu’un a fait.`,
  pass: 'D’après les réponses données, rien de ce qui est primé ne peut monter sans que l’entreprise obtienne davantage de ce qu’elle veut.',
  'cannot-tell': (v) =>
    `Le plan ne dit pas si l’on peut faire monter ${v.measures} sans que l’entreprise y gagne.`,
  remedy:
    'Retirez-en les moyens : une droite plutôt que des paliers, un contrôle par quelqu’un qui n’y a pas d’intérêt, pas de prise sur le prix ; ou primez ce qui ne se gonfle pas ainsi.',
};
