import type { Command } from 'commander';
import type { Block } from '../../report/content/block';
import { writeMarkdown } from '../../report/markdown/write-markdown';
import { oneOf } from '../flags';
import type { Shell } from '../shell';
import { plain } from '../text/style';
import { writeText } from '../text/write-text';
import type { Words } from '../words/words';

/** What anything but a whole report can be written as. */
export const textFormats = ['text', 'markdown', 'json'] as const;
export type TextFormat = (typeof textFormats)[number];

/** Adds the choice between them. */
export function addTextFormat(command: Command, words: Words): Command {
  return command.option('-f, --format <format>', words.help.options.textFormat, (text) =>
    oneOf('--format', text, textFormats, words),
  );
}

/** Content as text or Markdown. */
export function writeBlocks(
  blocks: readonly Block[],
  format: TextFormat | undefined,
  { layout }: Pick<Shell, 'layout'>,
  out?: string,
): string {
  if (format === 'markdown') return writeMarkdown(blocks);
  return writeText(blocks, out === undefined ? layout.print : { ...layout.print, style: plain });
}
