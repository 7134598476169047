import type { IncentivePlanInput, PlanDataInput } from 'incentive-audit';
import { type ReadTable, readTable } from 'incentive-audit/table';
import { chooseSheet } from '../src/table/workbook/choose-sheet';
import { workbookWords } from '../src/table/workbook/words';
import { workbookKind } from '../src/table/workbook/workbook-kind';
import type { DataSource, Problem } from './messages';
import { type Locale, strings } from './strings';

/** What a source holds, what was guessed in reading it, and what is wrong with it. */
export type ReadData = { read: PlanDataInput | undefined; notes: string[]; problems: Problem[] };

/** How a source is to be read: columns may hold what the plan defines, and notes are in the page's language. */
export type Reading = {
  plan: IncentivePlanInput;
  locale: Locale;
  onProgress: (fraction: number) => void;
};

/** Characters between two signs of progress. */
const PIECE = 1 << 20;

/** Reads a history: JSON as it is, tables as the command reads them. */
export async function readData(source: DataSource, reading: Reading): Promise<ReadData> {
  if ('data' in source) return { read: source.data, notes: [], problems: [] };
  const bytes = new Uint8Array(await source.file.arrayBuffer());
  if (workbookKind(bytes) !== null) return readBook(bytes, reading);
  const { text, notes } = decoded(bytes, reading.locale);
  const {
    read,
    notes: guesses,
    problems,
  } = /\.json$/i.test(source.name) ? readJson(text, reading.locale) : readTableText(text, reading);
  return { read, notes: [...notes, ...guesses], problems };
}

function readJson(text: string, locale: Locale): ReadData {
  try {
    return { read: JSON.parse(text) as PlanDataInput, notes: [], problems: [] };
  } catch {
    return { read: undefined, notes: [], problems: [{ where: '', message: strings[locale].noJson }] };
  }
}

/** A workbook, by what reads it; loaded only where there is one. */
async function readBook(bytes: Uint8Array, reading: Reading): Promise<ReadData> {
  const { readWorkbook } = await import('../src/table/workbook/read-workbook');
  const book = await readWorkbook(bytes);
  const words = workbookWords(reading.locale);
  const failed = (message: string): ReadData => ({
    read: undefined,
    notes: [],
    problems: [{ where: '', message }],
  });
  if ('fault' in book) return failed(words.faults[book.fault]);
  const chosen = chooseSheet(book.sheets, undefined);
  if ('among' in chosen)
    return failed(
      book.sheets.length === 0
        ? words.empty
        : `${words.whichSheet(chosen.among)} ${strings[reading.locale].oneSheet}`,
    );
  return told(readTable(chosen.sheet.rows, { plan: reading.plan, locale: reading.locale }), reading);
}

function readTableText(text: string, reading: Reading): ReadData {
  function* pieces(): Generator<string> {
    for (let start = 0; start < text.length; start += PIECE) {
      yield text.slice(start, start + PIECE);
      reading.onProgress(start / text.length);
    }
  }
  return told(readTable(pieces(), { plan: reading.plan, locale: reading.locale }), reading);
}

function told({ data, notes, problems }: ReadTable, { locale }: Reading): ReadData {
  return {
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
