/** Control characters, what turns the direction of writing, and line ends that JSON itself does not escape. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A result as JSON in which nothing can move a cursor, change a colour or turn a line around. */
export function writeJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  // An escaped character is the same JSON; the line ends between parts stay.
  return `${text.replace(unseen, (found) => (found === '\n' ? found : escaped(found)))}\n`;
}

/** Beyond the basic plane a character takes two code units. */
function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}
