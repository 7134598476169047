import { number } from '../../../../locales/fr/format';
import { count } from '../../../../locales/fr/plural';
import { ofThePay } from '../../../../locales/fr/ranges';
import type { SentencesOf } from '../../../../locales/sentence';

export const fr: SentencesOf<'plan-design/measure-count'> = {
  title: 'Trop d’indicateurs ?',
  fail: (v) =>
    `Le plan prime ${number(v.count)} indicateurs ; ceux qui viennent après les ${number(v.limit)} plus lourds portent ${ofThePay(v.stake)}. Alexander Group, un cabinet de conseil, en recommande ${number(v.limit)} au plus et parle d’un repère, non d’une règle stricte.`,
  pass: (v) =>
    `Le plan prime ${count(v.count, 'indicateur')} ; Alexander Group, un cabinet de conseil, en recommande ${number(v.limit)} au plus.`,
  remedy: 'Primez les trois indicateurs qui comptent le plus, et pilotez les autres sans prime.',
};
