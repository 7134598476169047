import type { PeriodForm } from '../model/panel/panel';
import type { PlanPeriod } from '../model/plan';
import type { Found, FoundKind } from '../model/problems/found-value';
import type { NumberMeant, ProblemKind, ProblemNoun } from '../model/problems/kinds';
import type { PlanSide } from '../model/problems/of-plan';
import type { BuiltInProblemCode, ProblemParams } from '../model/problems/params';

/** The values of all problems, by name: a name means the same in each. */
type Values = { [Name in Names<ProblemParams[BuiltInProblemCode]> | 'ofPlan']: Value<Name> };
type Names<Params> = Params extends Params ? keyof Params : never;
type Value<Name extends PropertyKey> = Name extends 'ofPlan'
  ? PlanSide | undefined
  : ValueIn<ProblemParams[BuiltInProblemCode], Name>;
type ValueIn<Params, Name extends PropertyKey> = Params extends { [N in Name]?: infer V } ? V : never;

type Check<T> = (value: unknown) => value is T;

const number: Check<number> = (value): value is number => Number.isFinite(value);
const text: Check<string> = (value): value is string => typeof value === 'string';

function optional<T>(check: Check<T>): Check<T | undefined> {
  return (value): value is T | undefined => value === undefined || check(value);
}

function listOf<T>(check: Check<T>): Check<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(check);
}

/** One of the names of a table, which lists them all. */
function oneOf<Name extends string>(names: Readonly<Record<Name, true>>): Check<Name> {
  return (value): value is Name => typeof value === 'string' && Object.hasOwn(names, value);
}

const texts: Check<readonly string[]> = /* @__PURE__ */ listOf(text);
const nearest: Check<string | null | undefined> = (value): value is string | null | undefined =>
  value === undefined || value === null || text(value);

const foundKind: Check<FoundKind> = /* @__PURE__ */ oneOf<FoundKind>({
  missing: true,
  undefined: true,
  null: true,
  string: true,
  'empty-string': true,
  number: true,
  NaN: true,
  infinite: true,
  boolean: true,
  list: true,
  object: true,
  function: true,
  bigint: true,
  unreadable: true,
});

const found: Check<Found | undefined> = (value): value is Found | undefined => {
  if (value === undefined) return true;
  if (typeof value !== 'object' || value === null) return false;
  const { kind, value: what, count } = value as Partial<Found>;
  const isRight = kind === 'infinite' || number(what) || text(what) || what === undefined;
  return foundKind(kind) && isRight && optional(number)(count);
};

const kind: Check<ProblemKind> = /* @__PURE__ */ oneOf<ProblemKind>({
  number: true,
  numbers: true,
  text: true,
  texts: true,
  boolean: true,
  null: true,
  list: true,
  object: true,
  function: true,
});

const noun: Check<ProblemNoun> = /* @__PURE__ */ oneOf<ProblemNoun>({
  activities: true,
  attributes: true,
  captures: true,
  cases: true,
  components: true,
  entries: true,
  'language-tags': true,
  levers: true,
  licences: true,
  'measure-ids': true,
  measures: true,
  metrics: true,
  'metrics-and-indices': true,
  names: true,
  pillars: true,
  points: true,
  rules: true,
  settings: true,
  sources: true,
  targets: true,
  tiers: true,
  values: true,
});

const form: Check<PeriodForm> = /* @__PURE__ */ oneOf<PeriodForm>({
  integer: true,
  year: true,
  'half-year': true,
  quarter: true,
  month: true,
  week: true,
  day: true,
});

const checks: { [Name in keyof Values]: Check<Values[Name]> } = /* @__PURE__ */ (() => ({
  allowed: texts,
  taken: texts,
  as: oneOf({ sample: true, step: true }),
  attainment: number,
  attribute: text,
  below: number,
  by: oneOf({ activity: true, component: true, pillar: true }),
  character: number,
  count: number,
  counts: number,
  digits: number,
  edges: number,
  element: text,
  ends: texts,
  example: text,
  expected: oneOf({ number: true, string: true }),
  first: form,
  form,
  fraction: number,
  fields: texts,
  found,
  from: number,
  id: text,
  index: text,
  key: text,
  kinds: listOf(kind),
  known: texts,
  last: number,
  least: number,
  length: number,
  list: text,
  lists: texts,
  maximum: number,
  meant: oneOf<NumberMeant>({
    'spreadsheet-date': true,
    month: true,
    day: true,
    'unix-seconds': true,
    'unix-milliseconds': true,
  }),
  month: number,
  percent: number,
  most: number,
  name: text,
  nearest,
  of: noun,
  ofPlan: optional(oneOf({ before: true, after: true })),
  part: oneOf({ component: true, index: true, pillar: true }),
  pillar: text,
  place: number,
  role: oneOf({ additive: true, gate: true, multiplier: true }),
  planPeriod: oneOf<PlanPeriod>({ month: true, quarter: true, 'half-year': true, year: true }),
  rows: number,
  shapes: listOf(texts),
  sum: number,
  target: number,
  threshold: number,
  to: number,
  version: number,
}))();

/** The values of a problem, whoever made it: to ask for one that is not what it must be throws. */
export function readParams(params: object): Record<string, unknown> {
  return new Proxy(params as Record<string, unknown>, {
    get: (given, key) => {
      const value = Object.hasOwn(given, key) ? given[String(key)] : undefined;
      const name = String(key) as keyof Values;
      if (!Object.hasOwn(checks, name) || !checks[name](value)) throw new TypeError(`no value ${name}`);
      return value;
    },
  });
}
