import { LONGEST_ID } from './input-bounds';

/** One slip of the finger in three characters is a typo; more is another word. */
const CHARACTERS_PER_SLIP = 3;

/** However long the name. */
const MOST_SLIPS = 3;

/** Whoever misspells more names has another list in mind. */
export const MOST_SUGGESTIONS = 20;

/**
 * The known name a misspelt one most likely stands for, or `null` when none is close.
 *
 * Case, hyphens, underscores and spaces do not count. Close is at most one slip (a letter too many, missing, wrong, or two
 * swapped: Damerau 1964) in three characters, three at most; of equally close names the first wins. A name that is the end of exactly one
 * known name (`ssi`, `followers`) stands for that one. Nothing known is longer than an id.
 */
export function nearest(name: string, known: Iterable<string>): string | null {
  if (name.length > LONGEST_ID) return null;
  const names = [...known];
  const plain = simplified(name);
  let closest: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of names) {
    const other = simplified(candidate);
    const longer = Math.max(plain.length, other.length);
    const allowed = Math.min(MOST_SLIPS, Math.floor(longer / CHARACTERS_PER_SLIP));
    if (Math.abs(plain.length - other.length) > allowed) continue;
    const slips = slipsBetween(plain, other, Math.min(allowed, fewest - 1));
    if (slips !== null) {
      closest = candidate;
      fewest = slips;
    }
  }
  return closest ?? only(names.filter((candidate) => isLastPart(name.toLowerCase(), candidate)));
}

/** Whether a name is a known one but for case, hyphens, underscores and spaces, or the end of it. */
export function isWrittenLike(name: string, known: string): boolean {
  return simplified(name) === simplified(known) || isLastPart(name.toLowerCase(), known);
}

/** {@link nearest} for the names of one check: it looks for the first 20, so that work stays small however many are wrong. */
export function suggestions(): typeof nearest {
  let left = MOST_SUGGESTIONS;
  return (name, known) => {
    left--;
    return left < 0 ? null : nearest(name, known);
  };
}

function simplified(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, '');
}

function isLastPart(name: string, whole: string): boolean {
  return name !== '' && (whole.endsWith(`/${name}`) || whole.endsWith(`-${name}`));
}

function only(names: string[]): string | null {
  return names.length === 1 ? (names[0] ?? null) : null;
}

/**
 * Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours; `null` when there are more than `most`.
 *
 * Only places that few slips can bring together are compared (Ukkonen 1985), which takes time in proportion to the length.
 */
function slipsBetween(a: string, b: string, most: number): number | null {
  const beyond = most + 1;
  const empty = (): number[] => new Array<number>(b.length + 1).fill(beyond);
  let beforeLast = empty();
  let last = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, beyond));
  for (let i = 1; i <= a.length; i++) {
    const row = empty();
    if (i <= most) row[0] = i;
    let fewest = row[0]!;
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const wrong = a[i - 1] === b[j - 1] ? 0 : 1;
      let slips = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + wrong);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) slips = Math.min(slips, beforeLast[j - 2]! + 1);
      row[j] = slips;
      fewest = Math.min(fewest, slips);
    }
    if (fewest > most) return null;
    beforeLast = last;
    last = row;
  }
  return last[b.length]! <= most ? last[b.length]! : null;
}
