import type { IncentiveAuditError, Issue } from 'incentive-audit';
import { InputProblems } from '../problem';
import type { Words } from '../words/words';
import type { Read } from './read';

/** The library’s own problems, each with the line and the column of the file that it is about. */
export function libraryProblems(
  { issues }: Pick<IncentiveAuditError, 'issues'>,
  { file, locate }: Pick<Read<unknown>, 'file' | 'locate'>,
  words: Words,
): InputProblems {
  const places = locate(issues.map(({ path }) => path));
  return new InputProblems(
    issues.map((issue, at) => {
      const { line = null, column = null } = places[at] ?? {};
      return { file, line, column, message: sentence(issue, column, words) };
    }),
  );
}

/** A column names its subject itself. */
function sentence(issue: Issue, column: number | string | null, words: Words): string {
  const said = words.issue(issue);
  const subject = typeof column === 'string' ? '' : subjectOf(issue.path);
  return subject === '' ? said : words.about(subject, said);
}

/** `measures[0].target`, as programs and people name it. */
function subjectOf(path: Issue['path']): string {
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at === 0 ? '' : '.'}${key}`))
    .join('');
}
