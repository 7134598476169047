import { fileProblem, type InputProblems } from '../problem';
import type { Words } from '../words/words';
import { MixedEncoding } from './decoder';

/** Says why a file could not be read; what is no fault of a file is thrown on. */
export function systemProblem(error: unknown, file: string, words: Words): InputProblems {
  if (error instanceof MixedEncoding) return fileProblem(file, words.mixedEncoding);
  const { code } = error as { code?: unknown };
  switch (code) {
    case 'ENOENT':
      return fileProblem(file, words.noFile);
    case 'EISDIR':
      return fileProblem(file, words.isFolder);
    case 'EACCES':
    case 'EPERM':
      return fileProblem(file, words.noPermission);
    default:
      if (typeof code !== 'string') throw error;
      return fileProblem(file, words.unreadable(code));
  }
}
