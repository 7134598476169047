import type { Observation, ObservationColumns } from '../../../src/model/plan-data';
import type { IncentivePlanReport } from '../../../src/model/report';
import { createGenerator } from '../../../src/stats/descriptive/random';
import { columnsOf, MARK, MARKED_NUMBER, rowsOfColumns } from '../arbitrary/history';

type History = Observation[] | ObservationColumns;

/** What must not matter to an answer: how a history is laid out, the order of its rows, what people are called, what happens meanwhile. */
const variations = [
  'the same call again',
  'another order of rows',
  'rows and columns',
  'other names',
  'columns changed meanwhile',
] as const;

export type Variation = (typeof variations)[number];

/** A history varied. `onProgress` changes it while the call goes on. */
export type Varied = { name: Variation; history: History; onProgress?: () => void };

/** The variation that a seed stands for. */
export function varied(history: History, seed: number): Varied {
  const name = variations[seed % variations.length] as Variation;
  const rows = rowsOfColumns(history);
  switch (name) {
    case 'the same call again':
      return { name, history };
    case 'another order of rows':
      return { name, history: shuffled(rows, seed) };
    case 'rows and columns':
      return { name, history: Array.isArray(history) ? columnsOf(rows, 'columns') : rows };
    case 'other names':
      return { name, history: renamed(rows, seed) };
    case 'columns changed meanwhile': {
      const columns = columnsOf(rows, 'Float64Array');
      const figures = Object.values(columns.metrics) as Float64Array[];
      return {
        name,
        history: columns,
        onProgress: () => {
          for (const column of figures) column.fill(0);
        },
      };
    }
  }
}

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const draw = createGenerator(seed);
  return list
    .map((entry) => ({ entry, at: draw() }))
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
}

function renamed(rows: readonly Observation[], seed: number): Observation[] {
  const rename = namer(
    rows.map(({ participant }) => participant),
    seed,
  );
  const renameTeam = namer(
    rows.flatMap(({ team }) => team ?? []),
    seed,
  );
  return rows.map(({ team, ...row }) => ({
    ...row,
    participant: rename(row.participant),
    ...(team !== undefined && { team: team === null ? null : renameTeam(team) }),
  }));
}

function namer(
  names: readonly (string | number)[],
  seed: number,
): (name: string | number) => string | number {
  const places = new Map(shuffled([...new Set(names)], seed).map((name, at) => [name, at]));
  return (name) => {
    const place = places.get(name) ?? 0;
    return typeof name === 'string' ? `${place} ${MARK}` : MARKED_NUMBER * 10_000 + place;
  };
}

/** What is compared: every byte, or, where people are called otherwise, what is found, to six digits. */
export function compared(answer: unknown, name: Variation): string {
  if (name !== 'other names') return JSON.stringify(answer);
  return JSON.stringify(isReport(answer) ? found(answer) : answer, (_, value: unknown) =>
    typeof value === 'number' ? rounded(value) : value,
  );
}

function isReport(answer: unknown): answer is IncentivePlanReport {
  return typeof answer === 'object' && answer !== null && 'findings' in answer;
}

function found({ findings, verdict }: IncentivePlanReport) {
  return {
    decision: verdict.decision,
    findings: findings.map(({ rule, outcome, impact, payAtStake, evidence }) => ({
      rule,
      outcome,
      impact,
      payAtStake,
      evidence: evidence.map(({ name, about, value, interval }) => ({ name, about, value, interval })),
    })),
  };
}

function rounded(value: number): string {
  return Math.abs(value) > 1e-6 ? value.toPrecision(6) : '0';
}
