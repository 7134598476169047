import { simplified } from '../../model/simplified';

const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv'],
  ['february', 'feb', 'fevrier', 'fevr', 'fev'],
  ['march', 'mar', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mai'],
  ['june', 'jun', 'juin'],
  ['july', 'jul', 'juillet', 'juil'],
  ['august', 'aug', 'aout'],
  ['september', 'sep', 'sept', 'septembre'],
  ['october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'decembre'],
];

const numberOfMonth: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ months.flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
);

/** A month from 1 by its name in English or French, whole or shortened; `undefined` for any other word. */
export function monthNamed(name: string): number | undefined {
  return numberOfMonth.get(simplified(name));
}
