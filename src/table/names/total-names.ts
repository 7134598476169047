import { simplified } from '../../model/simplified';

/** What pivot tables and people call the row of a total. */
const names: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['sum', 'somme', 'suma', 'summe', 'gesamt', 'gesamtsumme', 'gesamtergebnis'],
  ...['overall', 'all', 'all reps', 'everyone', 'ensemble'],
]);

/** Words of which one begins or ends the name of a total: “Total Result”, “Total général”, “North Total”, “Sous-total Nord”. */
const ends: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['total', 'totals', 'totale', 'totaux', 'subtotal', 'subtotals'],
]);

/** What stands before the word: “Grand Totals (12 records)”, “Sub total”. */
const before = /^(?:grand|sub|sous) (?=total)/;

/** Whether a name is what people call a total. A person may be called so as well: the figures tell. */
export function isTotalName(name: string | number): boolean {
  const plain = simplified(String(name)).replace(before, '');
  const words = plain.split(' ');
  return names.has(plain) || ends.has(words[0]!) || ends.has(words.at(-1)!);
}
