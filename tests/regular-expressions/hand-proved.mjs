/**
 * Expressions that recheck’s automata cannot judge, because they look ahead, or that it judges by texts which they never meet; why
 * each is harmless; and, where any text may come, the longest way to match or to miss it.
 *
 * @type {readonly { expression: string, reason: string, attack?: (length: number) => string }[]}
 */
export const handProved = [
  {
    expression: String.raw`/\.?0+$/`,
    reason: 'Of a number that toFixed wrote: at most 22 digits before the point and 12 behind it.',
  },
  {
    expression: String.raw`/\B(?=(\d{3})+$)/g`,
    reason: 'Of the digits before the point that toFixed wrote: at most 22.',
  },
  {
    expression: String.raw`/^.+?\.(?= |$)/`,
    reason: 'From the start only, a step further at each try; what is looked ahead at is one character.',
    attack: (length) => '.x'.repeat(length / 2),
  },
  {
    expression: '/([“«][^”»]{120})[^”»]+/gu',
    reason:
      'A try that fails has seen 121 characters at most; one that does not goes on behind what it took.',
    attack: (length) => `${'“'.repeat(100)}”`.repeat(length / 202) + '“'.repeat(length / 2),
  },
  {
    expression: String.raw`/url\((?!#[\w-]+\))|\\|@|\/\*/i`,
    reason:
      'What is looked ahead at holds no bracket, so that no other try can reach beyond the next “url(”.',
    attack: (length) => 'url(#a'.repeat(length / 12) + 'x'.repeat(length / 2),
  },
  {
    expression: String.raw`/^(\d+)([.)])(?=\s|$)/`,
    reason:
      'From the start only; digits are given back one by one, each time before another digit, which ends the try.',
    attack: (length) => '1'.repeat(length),
  },
];
