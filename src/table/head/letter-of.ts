const LETTERS = 26;
const FIRST = 65;

/** A column as spreadsheets name it: A, B, …, Z, AA, AB, … */
export function letterOf(place: number): string {
  const before = Math.floor(place / LETTERS) - 1;
  return (before < 0 ? '' : letterOf(before)) + String.fromCharCode(FIRST + (place % LETTERS));
}

/** The place of a column by its letter, from 0; −1 for what is no letter. */
export function placeOfLetter(letter: string): number {
  if (!/^[A-Z]{1,3}$/i.test(letter)) return -1;
  let place = 0;
  for (const each of letter.toUpperCase()) place = place * LETTERS + each.charCodeAt(0) - FIRST + 1;
  return place - 1;
}
