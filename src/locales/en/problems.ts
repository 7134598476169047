import * as activities from '../../model/problems/activities';
import * as calls from '../../model/problems/calls';
import * as containers from '../../model/problems/containers';
import * as data from '../../model/problems/data';
import * as indices from '../../model/problems/indices';
import { ofPlan } from '../../model/problems/of-plan';
import * as plan from '../../model/problems/plan';
import { english, type Sentence } from '../../model/problems/problem';
import * as reports from '../../model/problems/reports';
import * as values from '../../model/problems/values';
import type { ProblemSentences, ProblemTexts } from '../problem';

/** Every problem in English. */
export const problems: ProblemSentences = /* @__PURE__ */ (() => ({ texts: texts(), ofPlan }))();

/** What each file says, by code. */
function texts(): ProblemTexts {
  const all = [activities, calls, containers, data, indices, plan, reports, values].flatMap((file) =>
    Object.values(file),
  );
  const byCode = Object.fromEntries(
    all.map((sentence) => [sentence.code, (params: never) => english(sentence as Sentence<never>, params)]),
  );
  // The codes are read off what is listed, so that one whose file is missing does not compile.
  return byCode as ProblemTexts<(typeof all)[number]['code']>;
}
