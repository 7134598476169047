import type { IncentivePlanInput, PlanDataInput } from 'incentive-audit';
import { readTable } from 'incentive-audit/table';
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
  const { text, notes } = await decoded(source.file, reading.locale);
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

function readTableText(text: string, { plan, locale, onProgress }: Reading): ReadData {
  function* pieces(): Generator<string> {
    for (let start = 0; start < text.length; start += PIECE) {
      yield text.slice(start, start + PIECE);
      onProgress(start / text.length);
    }
  }
  const { data, notes, problems } = readTable(pieces(), { plan, locale });
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
async function decoded(file: File, locale: Locale): Promise<{ text: string; notes: string[] }> {
  const bytes = await file.arrayBuffer();
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), notes: [strings[locale].codePage] };
  }
}
