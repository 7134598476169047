import type { IncentivePlanInput, PlanDataInput } from 'incentive-audit';
import { allMetrics } from 'incentive-audit/metrics';
import { type ReadTable, type ReadTableOptions, readTable } from 'incentive-audit/table';
import { namedMetrics } from '../src/table/named-metrics';
import { chooseSheet } from '../src/table/workbook/choose-sheet';
import { workbookWords } from '../src/table/workbook/words';
import { workbookKind } from '../src/table/workbook/workbook-kind';
import type { Reading as Answers, DataSource, Problem, Question } from './messages';
import { type Locale, strings } from './strings';

/** What a source holds, what was guessed in reading it, what is wrong with it, and what it leaves open. */
export type ReadData = {
  read: PlanDataInput | undefined;
  notes: string[];
  problems: Problem[];
  question: Question | null;
};

const unread: ReadData = { read: undefined, notes: [], problems: [], question: null };

/** How a source is to be read: columns may hold what the plan defines, and notes are in the page's language. */
type Reading = Answers & {
  plan: IncentivePlanInput;
  locale: Locale;
  onProgress: (fraction: number) => void;
};

/** Characters between two signs of progress. */
const PIECE = 1 << 20;

/** Reads a history: JSON as it is, tables as the command reads them. */
export async function readData(source: DataSource, asked: Omit<Reading, keyof Answers>): Promise<ReadData> {
  if ('data' in source) return { ...unread, read: source.data };
  const reading = { ...asked, ...source.reading };
  const bytes = new Uint8Array(await source.file.arrayBuffer());
  if (workbookKind(bytes) !== null) return readBook(bytes, reading);
  const { text, notes } = decoded(bytes, reading.locale);
  const read = /\.json$/i.test(source.name) ? readJson(text, reading.locale) : readTableText(text, reading);
  return { ...read, notes: [...notes, ...read.notes] };
}

function readJson(text: string, locale: Locale): ReadData {
  try {
    return { ...unread, read: JSON.parse(text) as PlanDataInput };
  } catch {
    return { ...unread, problems: [{ where: '', message: strings[locale].noJson }] };
  }
}

/** A workbook, by what reads it; loaded only where there is one. */
async function readBook(bytes: Uint8Array, reading: Reading): Promise<ReadData> {
  const { readWorkbook } = await import('../src/table/workbook/read-workbook');
  const book = await readWorkbook(bytes);
  const words = workbookWords(reading.locale);
  const failed = (message: string): ReadData => ({ ...unread, problems: [{ where: '', message }] });
  if ('fault' in book) return failed(words.faults[book.fault]);
  if (book.sheets.length === 0) return failed(words.empty);
  const chosen = chooseSheet(book.sheets, reading.sheet);
  return 'among' in chosen
    ? { ...unread, question: { kind: 'sheet', sheets: book.sheets.map(({ name }) => name) } }
    : told(readTable(chosen.sheet.rows, optionsOf(reading)), reading);
}

function readTableText(text: string, reading: Reading): ReadData {
  function* pieces(): Generator<string> {
    for (let start = 0; start < text.length; start += PIECE) {
      yield text.slice(start, start + PIECE);
      reading.onProgress(start / text.length);
    }
  }
  return told(readTable(pieces(), optionsOf(reading)), reading);
}

function optionsOf({ plan, locale, deals }: Reading): ReadTableOptions {
  return { metrics: namedMetrics([plan], allMetrics), plan, locale, deals };
}

/** What was read; where nothing but single deals stands in the way, that is a question. */
function told({ data, notes, problems }: ReadTable, { locale }: Reading): ReadData {
  const areDeals = problems.length > 0 && problems.every(({ code }) => code === 'single-deals');
  if (areDeals) return { ...unread, notes, question: { kind: 'deals' } };
  return {
    ...unread,
    read: data ?? undefined,
    notes,
    problems: problems.map(({ line, column, message }) => ({
      where: strings[locale].place(line, column),
      message,
    })),
  };
}

/** Spreadsheets on Windows often write their own code page; whatever is no UTF-8 is taken for it, and said so. */
function decoded(bytes: Uint8Array, locale: Locale): { text: string; notes: string[] } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), notes: [strings[locale].codePage] };
  }
}
