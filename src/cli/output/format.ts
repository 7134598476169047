import { extname } from 'node:path';

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

/** As it was asked for, else as the name of the file has it, else text. */
export function formatOf({ format, out }: { format?: Format; out?: string | undefined }): Format {
  return format ?? formatOfName[extname(out ?? '').toLowerCase()] ?? 'text';
}
