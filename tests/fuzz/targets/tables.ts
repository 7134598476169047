import fc from 'fast-check';
import { evaluateIncentivePlan } from '../../../src/index';
import { IncentiveAuditError } from '../../../src/model/error';
import type { IncentivePlanInput } from '../../../src/model/plan';
import { knownMetrics } from '../../../src/table/known-metrics';
import type { Table, TableOptions } from '../../../src/table/table';
import { readTable, TableReader } from '../../../src/table/table-reader';
import { fullPlan } from '../../schema/plans';
import { anyTable, tableOptions } from '../arbitrary/table';
import { trueCallsOf } from '../call';
import { namesParticipant } from '../promises/answer';
import type { Target } from '../target';

const metrics = knownMetrics(fullPlan);

/** Garbage is known by what comes first, and whoever reads in pieces stops there: of a zero, or a line that is too long. */
const isGarbage = (text: string): boolean => text.includes('\0') || text.length > 50_000;

/** Reads text whole and in pieces; they must say the same. */
function readTwice(text: string, options: Omit<TableOptions, 'metrics'>, piece: number): Table {
  const reader = new TableReader({ ...options, metrics });
  for (let at = 0; at < text.length && !reader.stopped; at += piece) reader.push(text.slice(at, at + piece));
  const [whole, pieces] = [readTable(text, { ...options, metrics }), reader.end()];
  if (!isGarbage(text) && JSON.stringify(whole.problems) !== JSON.stringify(pieces.problems)) {
    throw new Error(
      `in pieces: ${JSON.stringify(pieces.problems)}; whole: ${JSON.stringify(whole.problems)}`,
    );
  }
  return whole;
}

/** Figures or problems, never both; no sentence quotes a cell; what was read can be audited, or is refused like other data. */
function tellsOnlyColumns(answer: unknown): void {
  const { observations, notes, problems } = answer as Table;
  const quoted = namesParticipant(JSON.stringify([notes, problems]));
  if (quoted !== null) throw new Error(quoted);
  if ((observations === null) !== problems.length > 0)
    throw new Error('has figures and problems, or neither');
  if (observations === null) return;
  const plan: IncentivePlanInput = {
    name: 'Table',
    period: 'quarter',
    measures: [{ metric: 'revenue', weight: 1, target: 1000 }],
  };
  try {
    evaluateIncentivePlan(plan, { observations }, { resamples: 1, betterPlan: false });
  } catch (error) {
    if (!(error instanceof IncentiveAuditError)) throw error;
    const named = namesParticipant(error.message);
    if (named !== null) throw new Error(named);
  }
}

/** Only text comes from outside: how it is to be read comes from the command. */
const calls = trueCallsOf(
  fc
    .tuple(anyTable, tableOptions, fc.constantFrom(1, 2, 7, 1000, 65_536))
    .map(([text, options, piece]) => [text, options, text.length > 10_000 ? Math.max(piece, 1000) : piece]),
);

/** The reader of tables, which the command and the playground share. */
export const tables: readonly Target[] = [
  {
    name: 'readTable',
    share: 8,
    parameters: ['text', 'options', 'piece'],
    calls,
    run: readTwice,
    mayMiss: true,
    handsBack: true,
    keeps: tellsOnlyColumns,
  },
];
