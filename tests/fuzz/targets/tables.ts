import fc from 'fast-check';
import { evaluateIncentivePlan } from '../../../src/index';
import { IncentiveAuditError } from '../../../src/model/error';
import type { IncentivePlanInput } from '../../../src/model/plan';
import { type ReadTable, type ReadTableOptions, readTable } from '../../../src/table/index';
import { anyTable, tableOptions } from '../arbitrary/table';
import { callsOf, trueCallsOf } from '../call';
import { namesParticipant } from '../promises/answer';
import type { Target } from '../target';

/** Garbage is known by what comes first, and whoever reads in pieces stops there: of a zero, or a line that is too long. */
const isGarbage = (text: string): boolean => text.includes('\0') || text.length > 50_000;

/** Reads text whole and in pieces, which must say the same; anything else as it is. */
function readTwice(source: string, options: ReadTableOptions, piece: number): ReadTable {
  const whole = readTable(source, options);
  if (typeof source !== 'string' || isGarbage(source) || !(piece >= 1)) return whole;
  const texts: string[] = [];
  for (let at = 0; at < source.length; at += piece) texts.push(source.slice(at, at + piece));
  const pieces = source === '' ? whole : readTable(texts, options);
  if (JSON.stringify(whole.problems) !== JSON.stringify(pieces.problems)) {
    throw new Error(
      `in pieces: ${JSON.stringify(pieces.problems)}; whole: ${JSON.stringify(whole.problems)}`,
    );
  }
  return whole;
}

/** Figures or problems, never both; no sentence quotes a cell; what was read can be audited, or is refused like other data. */
function tellsOnlyColumns(answer: unknown): void {
  const { data, notes, problems } = answer as ReadTable;
  const quoted = namesParticipant(JSON.stringify([notes, problems]));
  if (quoted !== null) throw new Error(quoted);
  if ((data === null) !== problems.length > 0) throw new Error('has figures and problems, or neither');
  if (data === null) return;
  const plan: IncentivePlanInput = {
    name: 'Table',
    period: 'quarter',
    measures: [{ metric: 'revenue', weight: 1, target: 1000 }],
  };
  try {
    evaluateIncentivePlan(plan, data, { resamples: 1, betterPlan: false });
  } catch (error) {
    if (!(error instanceof IncentiveAuditError)) throw error;
    const named = namesParticipant(error.message);
    if (named !== null) throw new Error(named);
  }
}

/** The cells of a text as rows of objects, of lists or as columns; a text that is broken has few. */
function gridOf(text: string, form: number): unknown {
  const rows = text
    .slice(0, 10_000)
    .split(/[\r\n]+/)
    .map((line) => line.split(/[,;\t|]/));
  const [names = [], ...below] = rows;
  if (form === 0) return rows;
  if (form === 1) return below.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at]])));
  return Object.fromEntries(names.map((name, at) => [name, below.map((cells) => cells[at] ?? null)]));
}

const texts = fc
  .tuple(anyTable, tableOptions, fc.constantFrom(1, 2, 7, 1000, 65_536))
  .map(([text, options, piece]) => [text, options, text.length > 10_000 ? Math.max(piece, 1000) : piece]);
const grids = fc
  .tuple(anyTable, tableOptions, fc.nat(2))
  .map(([text, options, form]) => [gridOf(text, form), options]);

/** The reader of tables, which the command and the playground share. */
export const tables: readonly Target[] = [
  {
    name: 'readTable',
    share: 8,
    parameters: ['source', 'options', 'piece'],
    calls: fc.oneof(trueCallsOf(texts), callsOf(grids)),
    run: readTwice,
    mayMiss: true,
    handsBack: true,
    keeps: tellsOnlyColumns,
  },
];
