import type { IncentiveAuditError, Issue } from 'incentive-audit';
import { InputProblems } from './problem';
import type { Words } from './words/words';

/** The library’s problems with its options, each named as it is typed: `--minimum-validity`. */
export function optionProblems({ issues }: IncentiveAuditError, words: Words): InputProblems {
  return new InputProblems(
    issues.map((issue) => {
      const [option = '', list] = issue.path;
      const name = typed(option === 'rules' ? (list ?? 'only') : option);
      return { file: null, line: null, column: null, message: words.about(name, said(issue, words)) };
    }),
  );
}

/** Whoever names a rule that there is not looks for those there are. */
function said(issue: Issue, words: Words): string {
  const problem = words.issue(issue);
  if (issue.code !== 'unknown-rule') return problem;
  return `${problem}${problem.endsWith('?') ? '' : '.'} ${words.usage.listOfRules}`;
}

function typed(option: string | number): string {
  return `--${String(option).replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
}
