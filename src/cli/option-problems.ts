import type { IncentiveAuditError } from 'incentive-audit';
import { InputProblems } from './problem';
import type { Words } from './words/words';

/** The library’s problems with its options, each named as it is typed: `--minimum-validity`. */
export function optionProblems({ issues }: IncentiveAuditError, words: Words): InputProblems {
  return new InputProblems(
    issues.map((issue) => {
      const [option = '', list] = issue.path;
      const name = typed(option === 'rules' ? (list ?? 'only') : option);
      return { file: null, line: null, column: null, message: words.about(name, words.issue(issue)) };
    }),
  );
}

function typed(option: string | number): string {
  return `--${String(option).replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
}
