import { extname } from 'node:path';
import { InputProblems } from '../problem';
import type { Words } from '../words/words';

/** What a report can be written as. */
export const formats = ['text', 'markdown', 'html', 'json'] as const;
export type Format = (typeof formats)[number];

const formatOfName: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
};

/** A format that was asked for, and the file a result goes to. */
type Asked<Known extends Format> = { format?: Known | undefined; out?: string | undefined };

/** As it was asked for, else as the name of the file has it, text for a name without an ending. A name that promises something else is refused. */
export function formatOf<Known extends Format>(
  { format, out }: Asked<Known>,
  known: readonly Known[],
  { usage }: Words,
): Known | 'text' {
  const extension = extname(out ?? '').toLowerCase();
  if (format !== undefined || extension === '') return format ?? 'text';
  const found = known.find((one) => one === formatOfName[extension]);
  if (found !== undefined) return found;
  const endings = Object.entries(formatOfName).flatMap(([ending, named]) =>
    known.some((one) => one === named) ? [ending] : [],
  );
  throw new InputProblems([
    { file: null, line: null, column: null, message: usage.noFormat(extension, endings) },
  ]);
}
