import { moreProblems } from '../problems/data';
import type { BuiltInProblemCode } from '../problems/params';
import { type Issue, type Params, problem, type Sentence } from '../problems/problem';

/** A file with more problems than this has one cause; listing them all would take seconds, and memory without end. */
const MOST_ISSUES = 10_000;

/** Problems found in data that stand at `root`, listed up to the first 10,000; whoever reads on stops when the list is full. */
export class DataIssues {
  readonly list: Issue[] = [];
  full = false;
  private readonly root: Issue['path'];

  constructor(root: Issue['path'] = ['observations']) {
    this.root = root;
  }

  add<Code extends BuiltInProblemCode>(
    path: Issue['path'],
    sentence: Sentence<Code>,
    ...params: Params<Code>
  ): void {
    this.put(problem(path, sentence, ...params));
  }

  put(issue: Issue): void {
    if (this.full) return;
    this.full = this.list.length >= MOST_ISSUES;
    this.list.push(this.full ? problem(this.root, moreProblems) : issue);
  }
}
