import { oneLine } from '../../model/one-line';
import type { Problem } from '../problem';
import type { Shell } from '../shell';
import { wrap } from '../text/wrap';

/** Whoever mends a file looks at these first. */
const MOST_SAID = 20;

const INDENT = { first: '  ', next: '    ' };

/** Says what is wrong, a paragraph for each problem, from top to bottom of each file. */
export function sayProblems(problems: readonly Problem[], { words, say, layout }: Shell): void {
  const { width, style } = layout.say;
  const sorted = [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const lines = sorted.slice(0, MOST_SAID).flatMap(({ file, line, column, message }) => {
    const place = words.place(file, { line, column });
    return wrap(
      [
        ...(place === '' ? [] : [{ text: oneLine(words.placed(place)), look: 'strong' as const }]),
        { text: oneLine(message), look: null },
      ],
      width,
      INDENT,
      style,
    );
  });
  const more = problems.length - MOST_SAID;
  const rest = more > 0 ? [`  ${words.moreProblems(more)}`] : [];
  say(`${[style.problem(words.problems(problems.length)), ...lines, ...rest].join('\n')}\n`);
}

/** Says a sentence, broken into lines where it is long. */
export function sayLine(text: string, { say, layout }: Pick<Shell, 'say' | 'layout'>): void {
  const { width, style } = layout.say;
  say(`${wrap([{ text: oneLine(text), look: null }], width, undefined, style).join('\n')}\n`);
}

/** Says what was guessed in reading a file. */
export function sayNotes(file: string, notes: readonly string[], { words, say, layout }: Shell): void {
  const { width, style } = layout.say;
  for (const note of notes) {
    const line = `${words.placed(file)} ${note}`;
    say(
      `${wrap([{ text: oneLine(line), look: 'dim' }], width, { first: '', next: '  ' }, style).join('\n')}\n`,
    );
  }
}
