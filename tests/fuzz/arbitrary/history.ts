import fc from 'fast-check';
import type { Metric } from '../../../src/model/catalogue';
import type { Observation, ObservationColumns } from '../../../src/model/plan-data';
import { createGenerator } from '../../../src/stats/descriptive/random';

/** A token that no sentence, figure or id holds: participants are named by it, and by numbers that begin like MARKED_NUMBER. */
export const MARK = 'Zq7xWvK';
export const MARKED_NUMBER = 730_518_264;

/** What a metric can be, for drawing its values. */
export type Drawn = { id: string; maximum: number; isWhole?: boolean };

/** How a metric is drawn: what has no maximum is as large as the recipe says. */
export function drawn({ id, maximum, nature }: Metric): Drawn {
  const most = maximum ?? (nature === 'rate' ? 1 : Number.POSITIVE_INFINITY);
  return { id, maximum: most, isWhole: nature === 'count' };
}

/** A history as a few numbers; `historyOf` makes rows or columns of it. */
export type HistoryRecipe = {
  people: number;
  periods: number;
  form: 'month' | 'quarter' | 'half-year' | 'year' | 'week' | 'day' | 'integer' | 'fiscal';
  naming: 'text' | 'number' | 'unicode';
  licensed: 'none' | 'all' | 'some';
  /** Whether rows carry teams, own quotas and attributes. */
  isDetailed: boolean;
  /** How large figures without a maximum are. */
  size: number;
  shape:
    | 'rows'
    | 'columns'
    | 'Float64Array'
    | 'Float32Array'
    | 'Int32Array'
    | 'Uint8Array'
    | 'shared'
    | 'subarray';
  present: number;
  seed: number;
};

/** Small teams mostly: there every estimator meets its least number. */
export const anyHistory: fc.Arbitrary<HistoryRecipe> = fc.record({
  people: fc.oneof(fc.constantFrom(1, 2, 5, 6, 9, 10, 11), fc.integer({ min: 4, max: 26 })),
  periods: fc.constantFrom(1, 2, 3, 6, 7, 12, 14),
  form: fc.constantFrom(
    'month',
    'month',
    'month',
    'quarter',
    'half-year',
    'year',
    'week',
    'day',
    'integer',
    'fiscal',
  ),
  naming: fc.constantFrom('text', 'text', 'number', 'unicode'),
  licensed: fc.constantFrom('none', 'all', 'some'),
  isDetailed: fc.boolean(),
  size: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(20, 1e4) },
    { weight: 1, arbitrary: fc.constantFrom(1e-300, 1e-15, 1e-14, 1e-9, 1e9, 1e15) },
  ),
  shape: fc.constantFrom(
    ...(['rows', 'rows', 'columns', 'columns'] as const),
    ...(['Float64Array', 'Float32Array', 'Int32Array', 'Uint8Array', 'shared', 'subarray'] as const),
  ),
  present: fc.constantFrom(1, 1, 1, 0.95, 0.5),
  seed: fc.nat(1e6),
});

type Column = (person: number, period: number, draw: () => number) => number | null;

/** Shares of a metric's maximum: noise, persons who differ, constants, steps, gaps, spells, and a trend. */
const columns: readonly Column[] = [
  (_p, _t, draw) => draw(),
  (p, t, draw) => Math.min(1, (p % 5) / 9 + (t % 3) / 9 + draw() / 2),
  (p, t, draw) => Math.min(1, (p % 5) / 9 + (t % 3) / 9 + draw() / 2),
  () => 0.5,
  () => 0,
  () => 1,
  (_p, _t, draw) => (draw() > 0.5 ? 0.75 : 0.25),
  (p) => (p === 0 ? 1 : 0),
  (_p, t, draw) => (t < 3 ? null : draw()),
  (p, t, draw) => ((p + t) % 3 === 0 ? null : draw()),
  (_p, t, draw) => Math.min(1, t / 20 + draw() / 4),
  (_p, _t, draw) => 1e-9 * draw(),
  () => null,
];

/** The history that a recipe stands for, about these metrics. */
export function historyOf(
  recipe: HistoryRecipe,
  metrics: readonly Drawn[],
): Observation[] | ObservationColumns {
  const rows = rowsOf(recipe, metrics);
  return recipe.shape === 'rows' ? rows : columnsOf(rows, recipe.shape);
}

function rowsOf(recipe: HistoryRecipe, metrics: readonly Drawn[]): Observation[] {
  const draw = createGenerator(recipe.seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(draw() * all.length)] as T;
  const whole = recipe.shape === 'Int32Array' || recipe.shape === 'Uint8Array';
  const made = metrics.map(({ id, maximum, isWhole }) => ({
    id,
    maximum: Number.isFinite(maximum) ? maximum : recipe.size,
    isWhole: whole || isWhole === true,
    column: pick(columns),
  }));
  const rows = Array.from({ length: recipe.people * recipe.periods }, (_, at): Observation => {
    const [p, t] = [Math.floor(at / recipe.periods), at % recipe.periods];
    const cells = made.map(({ id, maximum, isWhole, column }) => {
      const share = column(p, t, draw);
      const value = share === null ? (whole ? 0 : null) : share * maximum;
      return [id, value !== null && isWhole ? Math.round(Math.min(value, whole ? 250 : value)) : value];
    });
    return {
      participant: participantOf(recipe.naming, p),
      period: periodOf(recipe.form, t),
      ...licenceOf(recipe.licensed, p, t),
      metrics: Object.fromEntries(cells),
      ...(recipe.isDetailed && detailsOf(recipe, p, t, metrics[0]?.id)),
    };
  });
  const kept = rows.filter(() => draw() < recipe.present);
  return kept.length === 0 ? rows.slice(0, 1) : kept;
}

function participantOf(naming: HistoryRecipe['naming'], p: number): string | number {
  // Scattered, so that no order of names is the order of rows.
  const code = (p * 7919) % 1009;
  if (naming === 'number') return MARKED_NUMBER * 1000 + code;
  return naming === 'text' ? `${MARK}-${code}` : `${String.fromCodePoint(0x391 + code)} ${MARK} \u{1f600}<b>`;
}

function periodOf(form: HistoryRecipe['form'], t: number): string | number {
  const inYear = (perYear: number): [number, number] => [2024 + Math.floor(t / perYear), (t % perYear) + 1];
  const two = (value: number): string => String(value).padStart(2, '0');
  switch (form) {
    case 'integer':
      return t - 2;
    case 'year':
      return String(2010 + t);
    case 'half-year':
      return `${inYear(2)[0]}-H${inYear(2)[1]}`;
    case 'quarter':
      return `${inYear(4)[0]}-Q${inYear(4)[1]}`;
    case 'fiscal':
      return `FY${inYear(4)[0]}-Q${inYear(4)[1]}`;
    case 'month':
      return `${inYear(12)[0]}-${two(inYear(12)[1])}`;
    case 'week':
      return `${inYear(52)[0]}-W${two(inYear(52)[1])}`;
    case 'day':
      return `2024-02-${two(t + 1)}`;
  }
}

function licenceOf(licensed: HistoryRecipe['licensed'], p: number, t: number): Pick<Observation, 'licence'> {
  if (licensed === 'none' || (licensed === 'some' && (p + t) % 4 === 0)) return {};
  if (p % 3 === 0 || (p % 3 === 1 && t > 2)) return { licence: 'sales-navigator' };
  return { licence: p % 2 === 0 ? 'premium' : 'free' };
}

/** A team, quotas that ramp up, and what people did not choose; some rows lack each. */
function detailsOf(
  { naming }: HistoryRecipe,
  p: number,
  t: number,
  metric: string | undefined,
): Pick<Observation, 'team' | 'targets' | 'attributes'> {
  return {
    ...((p + t) % 7 > 0 && { team: participantOf(naming, 1000 + (p % 3)) }),
    ...(metric !== undefined && { targets: { [metric]: p % 5 === 0 ? null : Math.min(100, 10 * t) } }),
    attributes: { region: p % 2 === 0 ? 'north' : null, months: t },
  };
}

/** Rows as columns; missing figures are NaN in a typed array, `null` in a list. */
export function columnsOf(
  rows: readonly Observation[],
  kind: Exclude<HistoryRecipe['shape'], 'rows'>,
): ObservationColumns {
  const ids = [...new Set(rows.flatMap(({ metrics }) => Object.keys(metrics)))].reverse();
  const participants = rows.map(({ participant }) => participant);
  const cells = (id: string) => rows.map(({ metrics }) => metrics[id] ?? null);
  return {
    participant: participants.every((name) => typeof name === 'number')
      ? Float64Array.from(participants as number[])
      : participants,
    period: rows.map(({ period }) => period),
    ...(rows.some(({ licence }) => licence !== undefined) && {
      licence: rows.map(({ licence }) => licence ?? null),
    }),
    metrics: Object.fromEntries(ids.map((id) => [id, columnOf(cells(id), kind)])),
    ...(rows.some(({ team }) => team !== undefined) && { team: rows.map(({ team }) => team ?? null) }),
    ...byName(rows, 'targets'),
    ...byName(rows, 'attributes'),
  };
}

function byName(rows: readonly Observation[], key: 'targets' | 'attributes') {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row[key] ?? {})))];
  if (names.length === 0) return {};
  return {
    [key]: Object.fromEntries(
      names.map((name) => [
        name,
        rows.map((row) => (row[key] as Record<string, string | number | null> | undefined)?.[name] ?? null),
      ]),
    ),
  };
}

function columnOf(cells: readonly (number | null)[], kind: Exclude<HistoryRecipe['shape'], 'rows'>) {
  const numbers = cells.map((cell) => cell ?? Number.NaN);
  switch (kind) {
    case 'columns':
      return [...cells];
    case 'Float64Array':
      return Float64Array.from(numbers);
    case 'Float32Array':
      return Float32Array.from(numbers);
    case 'Int32Array':
      return Int32Array.from(numbers);
    case 'Uint8Array':
      return Uint8Array.from(numbers);
    case 'shared': {
      const column = new Float64Array(new SharedArrayBuffer(8 * numbers.length));
      column.set(numbers);
      return column;
    }
    case 'subarray':
      return Float64Array.from([1, ...numbers, 2]).subarray(1, numbers.length + 1);
  }
}

/** Columns as rows, in their order. */
export function rowsOfColumns(given: Observation[] | ObservationColumns): Observation[] {
  if (Array.isArray(given)) return given;
  return Array.from(given.participant, (participant, row): Observation => {
    const licence = given.licence?.[row];
    const cells = Object.entries(given.metrics).map(([id, column]) => {
      const cell = column?.[row];
      return [id, cell === undefined || cell === null || Number.isNaN(cell) ? null : cell];
    });
    return {
      participant,
      period: given.period[row] as string | number,
      ...(licence ? { licence } : {}),
      metrics: Object.fromEntries(cells),
      ...(given.team && { team: given.team[row] ?? null }),
      ...cellsByName(given, 'targets', row),
      ...cellsByName(given, 'attributes', row),
    };
  });
}

function cellsByName(given: ObservationColumns, key: 'targets' | 'attributes', row: number) {
  const named = given[key];
  if (!named) return {};
  return { [key]: Object.fromEntries(Object.entries(named).map(([name, of]) => [name, of?.[row] ?? null])) };
}
