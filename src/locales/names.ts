import type { Label } from '../model/label';
import type { PhraseValue, PhraseValues } from '../model/report';
import type { Values } from './sentence';

/** How a language writes names. */
export type Names = {
  /** The name of a label in this language. */
  nameOf: (label: Label) => string;
  /** A name in quotation marks. */
  quoted: (name: string) => string;
  /** Several as one: “a, b and c”. */
  listed: (names: readonly string[]) => string;
};

/** A sentence is read, not scrolled through: longer names are cut in it. */
const LONGEST_NAME = 120;

/** Values as sentences take them: labels in quotation marks, several joined; figures and ids stay as they are. */
export function written(values: PhraseValues, names: Names): Values {
  const said: Record<string, Values[string]> = {};
  for (const key of Object.keys(values)) said[key] = writtenValue(values[key] ?? null, names);
  return said;
}

/** {@link written}, of one value. */
export function writtenValue(value: PhraseValue, names: Names): Values[string] {
  if (typeof value !== 'object' || value === null) return value;
  if (!isList(value)) return nameFrom(value, names);
  if (isFigures(value)) return value;
  const labels = value.flatMap((entry) => (typeof entry === 'object' ? [nameFrom(entry, names)] : []));
  return labels.length < value.length ? value.map(String) : names.listed(labels);
}

function isList(value: PhraseValue): value is readonly (number | string | Label)[] {
  return Array.isArray(value);
}

function isFigures(list: readonly unknown[]): list is readonly number[] {
  return list.length > 0 && list.every((entry) => typeof entry === 'number');
}

function nameFrom(label: Label, { nameOf, quoted }: Names): string {
  return quoted(shortened(nameOf(label)));
}

function shortened(name: string): string {
  const characters = [...name.slice(0, 2 * LONGEST_NAME + 2)];
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME).join('')}…` : name;
}

/** Names joined by commas, the last by a word. */
export function joined(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}
