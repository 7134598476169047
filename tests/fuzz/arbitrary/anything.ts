import fc from 'fast-check';
import { anyNumber } from './numbers';

/** Keys that are members of every object, and keys of the library's own. */
const keys = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'length', 'then', 'toJSON', ''),
  fc.constantFrom('name', 'measures', 'metrics', 'pillars', 'observations', 'participant', 'value', 'id'),
  fc.string(),
);

/** Text that is markup somewhere, that reads from right to left, or that no encoding can write. */
const texts = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'null',
    '<script>',
    '"',
    '|',
    '`',
    '\u202e',
    '\ud800',
    '\0',
    '\u0085',
    '{',
    '=1+1',
  ),
  fc.constantFrom('linkedin-ssi', 'revenue', '2026-01', 'premium', 'fr', '2026-02-30'),
  fc.constant('long '.repeat(2000)),
  fc.string({ unit: 'grapheme' }),
);

/** Any JSON, and numbers that JSON cannot write. */
export const anyValue: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown; leaf: unknown }>((tie) => ({
  leaf: fc.oneof(anyNumber, texts, fc.boolean(), fc.constant(null), fc.constant(undefined)),
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 4, arbitrary: tie('leaf') },
    { weight: 1, arbitrary: fc.array(tie('value'), { maxLength: 4 }) },
    { weight: 1, arbitrary: fc.array(fc.tuple(keys, tie('value')), { maxLength: 4 }).map(ownKeys) },
  ),
})).value;

/** An object whose `__proto__`, if there is one, is a key like any other, as JSON.parse makes it. */
function ownKeys(entries: readonly (readonly [string, unknown])[]): object {
  const object = {};
  for (const [key, value] of entries) {
    Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
  }
  return object;
}
