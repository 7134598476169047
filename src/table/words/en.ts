import type { ToldColumns } from '../head/told-names';
import type { ToldLines } from '../told-lines';
import type { Words } from './words';

export const en: Words = {
  roles: {
    participant: 'the participant',
    period: 'the period',
    year: 'the year',
    licence: 'the licence',
    team: 'the team',
    stage: 'the stage of a deal',
  },
  lacking: { participant: 'the participant', period: 'the period', metric: 'a metric' },
  noText: 'The file is empty. It needs a line of column names, then a line for each person and period.',
  noTable: 'This is no table of text. Save the sheet as “CSV UTF-8” and give that file.',
  webPage:
    'This is a web page (HTML or XML), as some programs export a table under a name that ends in .xls. Open it in a spreadsheet and save it as “Excel Workbook (.xlsx)” or “CSV UTF-8”.',
  longHead:
    'The line of column names is longer than 65,536 characters. Put each row on a line of its own and close each quote ("); if this is no table, save the sheet as “CSV UTF-8”.',
  noRows: 'There is a line of column names and nothing below it. Add a line for each person and period.',
  longRow: 'A row goes on for more than a million characters: a quote (") is probably not closed.',
  unknownColumns: (what, found, noFigures) =>
    `No column is known to hold ${or(what)}. Columns found: ${columns(found)}. ${noFigures ? 'None looks as if it held what was reached: add a column of figures, such as the amount of each deal, or say which column it is.' : 'Say which is which.'}`,
  onePerson:
    'No column holds a participant, and no period has two rows: the history is read as one person’s.',
  nobodyNamed:
    'A period has several rows, and no column is known to hold the participant. Name one “participant”, or say which one it is.',
  noHead: (names) =>
    `There is no line of column names: this one holds figures already. Put one above it, such as “${names.join(', ')}”.`,
  titles: (first, names) =>
    names === first + 1
      ? `Line ${first} is a title; the column names stand on line ${names}.`
      : `Lines ${first} to ${names - 1} are a title; the column names stand on line ${names}.`,
  secondHead: (line) =>
    `Line ${line} holds no figures, as a second line of column names does; it is left out.`,
  repeatedHeads: (told) => `Left out, because they repeat the column names: ${lines(told)}.`,
  totals: (told) => `Left out, because they are the totals of other rows: ${lines(told)}.`,
  reportFooter: (told) => `Left out, because they are the footer of a report: ${lines(told)}.`,
  yearAndPart: (year, part) => `“${year}” and “${part}” together are read as the period.`,
  twoColumns: (what, names) => `More than one column may hold ${what}: ${list(names)}. Say which one it is.`,
  twoMetrics: (column, ids) =>
    `The column “${column}” may hold more than one metric: ${list(ids)}. Say which one it holds.`,
  mappedTwice: (name) => `The column “${name}” is said to hold two things. Say of each which column it is.`,
  oneName: (name) => `More than one column is called “${name}”. Give each its own name.`,
  mappedNowhere: (what, name) => `No column is called “${name}”, which is said to hold ${what}.`,
  mapsUnknown: (what, nearest) =>
    `“${what}” is neither participant, period, year, licence, team, stage, an attribute such as attributes.region, nor a metric${nearest === null ? '.' : `; did you mean “${nearest}”?`}`,
  unevenRow: (cells, names, comma) =>
    `The row has ${cells} cells, the line of column names ${names}.${comma ? ' Where a comma is the decimal mark, columns must be parted by semicolons.' : ' Give each row a cell for each column, empty where nothing is known.'}`,
  noParticipant: 'The participant is missing. Fill it in, or take the row out.',
  mergedParticipant:
    'The participant is missing. Fill it in, or take the row out; if these are merged cells: repeat the name in each row.',
  monthsAcross:
    'Months or quarters stand across the top, a column for each. Make it one row for each person and month, with the columns participant, period and what was reached.',
  longTable: (column) =>
    `There is one row for each figure: “${column}” says of which metric it is. Make it one row for each person and period, with a column for each metric; a pivot table does so with “${column}” as its columns.`,
  noPeriod: 'The period is missing. Fill it in, or take the row out if it holds a total.',
  badPeriod:
    'This is no period that can mean one thing only. Write 2026, 2026-H1, 2026-Q1, 2026-03, 2026-W07 or 2026-03-01, or FY2025-Q1 for a quarter of a company’s own year; a spreadsheet does it with the cell format yyyy-mm or yyyy-mm-dd.',
  fiscalMonth:
    'A month beside a fiscal year leaves the calendar year open. Write it as 2026-03; or write the month’s name and give the plan the month in which its year starts (yearStarts).',
  openDates:
    'Here 01/02/2025 could be 1 February or January 2, in the whole column. Say whether the day or the month stands first.',
  twoDateOrders: (dayFirst, monthFirst) =>
    `The day stands first on line ${dayFirst} and the month on line ${monthFirst}. Write all dates as 2026-03-31.`,
  singleDeals: (hasStages) =>
    `Rows are single deals: several of one person in a month, or not all of them won. They can be summed to person and month${hasStages ? ', won ones only' : ''}, if you say so.`,
  noWonDeals:
    'No stage is known to mean that a deal was won. Write “won” for those that were, or take out the others and the column.',
  undatedDeals: (count) => `Deals left out that were not won and have no date: ${count}.`,
  repeatedDeals: (column, count) =>
    `By “${column}”, ${count} ${count === 1 ? 'row repeats a deal' : 'rows repeat deals'} with the same amount, as a report with products does: summed, it would count more than once. Keep one row for each deal; if each row is a part of its own, take that column out.`,
  noStage: 'No column says which deals were won: all of them are summed.',
  allWon: 'The stage of every deal says that it was won: all of them are summed.',
  dealQuotas:
    'Quotas beside single deals are not used: a deal has none of its own. Put them in a table with one row for each person and month, beside what was reached.',
  twoCurrencies: (codes) =>
    `Rows count in several currencies${codes.length < 2 ? '' : `: ${codes.join(', ')}`}. Convert them to one and say so in each row, or keep the rows of one.`,
  shareColumn: (column) => `“${column}” holds shares, no amounts or counts: it is not used.`,
  lengths: { month: 'a month', quarter: 'a quarter', half: 'a half-year', year: 'a year' },
  otherLength: (column, length, id) =>
    `“${column}” is not used: by its name it is for ${length}, and the rows last otherwise. A row needs its own part of the quota; map “${id}” to the column to take it as it stands.`,
  teamQuota: (column, id) =>
    `“${column}” is not used: it may be the whole team’s quota. A row needs its own part of it; where the column holds that, map “${id}” to it.`,
  lackingFigures: (count) =>
    `Deals without a figure that counts: ${count}. The sums of their months are missing, not lower; fill the figures in.`,
  noTeam: (column) => `“${column}”: a dash, “n/a” or “none” is read as no team.`,
  dealsSummed: ({ deals, won, rows }) =>
    `${won === null ? deals : `${won} of ${deals}`} deals${won === null ? '' : ', those that were won,'} are summed to ${rows} rows of a person and a month. A month without one between the first and the last deal that a person closed counts as 0.`,
  openDeals: (count) =>
    `Deals left out that are neither won nor lost: ${count}. An expected date says nothing of its month.`,
  badLicence: 'This is no licence. Write free, premium or sales-navigator, or leave the cell empty.',
  noFigure:
    'This is no figure. Write digits and a decimal mark, with a currency or % at most, or leave the cell empty where nothing was measured.',
  twoMarks: (point, comma) =>
    `The decimal mark is a point in ${point} and a comma in ${comma}. Use one mark in the whole file.`,
  openMark:
    'Here 1,234 could mean a thousand or a fraction. Say whether the decimal mark is a point or a comma.',
  openPoint:
    'Here 12.500 could mean twelve thousand five hundred, or twelve and a half. Say whether the decimal mark is a point or a comma.',
  twoUnits: (first, other) =>
    `The first figure of this column has ${sign(first)}, this one ${sign(other)}. Use one unit in the whole column.`,
  onMoreLines: (count) => `The same on ${count} more ${count === 1 ? 'line' : 'lines'}.`,
  manyProblems: 'There are more problems than are listed; reading stopped here.',
  where: (line, column) => `line ${line}, column “${column}”`,
  metric: (id) => id,
  quota: (metric) => `own quotas for ${metric}`,
  attribute: (name) => `the attribute “${name}”`,
  guessed: (column, what) => `“${column}” is read as ${what}.`,
  ignored: (told) => `Not used: ${columns(told)}.`,
  absent: (column, count) =>
    `“${column}”: ${count} ${count === 1 ? 'cell' : 'cells'} with a dash or “n/a” ${count === 1 ? 'is' : 'are'} read as not measured.`,
  mostlyMissing: (column, missing, cells) =>
    `${missing} of ${cells} cells of “${column}” hold no figure: what is said of it rests on ${['nothing', 'the one that does'][cells - missing] ?? `the ${cells - missing} that do`}. Fill them in, or check that the export is complete.`,
  failed: (column, count) =>
    `“${column}”: ${count} ${count === 1 ? 'cell' : 'cells'} with a spreadsheet’s error, such as #DIV/0!, ${count === 1 ? 'is' : 'are'} read as not measured.`,
  unit: (column, unit, lacking) =>
    unit === '%'
      ? `“${column}”: “%” is left out, so 95% is read as 95. Write the plan’s target in the same way.`
      : `“${column}”: “${unit}” is left out${lacking ? '; figures without it are read in the same way' : ''}.`,
  periodRead: (written, read) => `Periods such as “${written}” are read as ${read}.`,
  emptyRows: (count) => `Empty rows left out: ${count}.`,
};

function sign(unit: string): string {
  return unit === '' ? 'no unit' : `“${unit}”`;
}

function list(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}

function columns({ names, letters, more }: ToldColumns): string {
  return [
    ...(names.length === 0 ? [] : [list(names)]),
    ...(letters.length === 0 ? [] : [`column${letters.length === 1 ? '' : 's'} ${letters.join(', ')}`]),
    ...(more === 0 ? [] : [`${more} more`]),
  ].join('; ');
}

function lines({ lines, more }: ToldLines): string {
  const plural = lines.length + more === 1 ? '' : 's';
  return `line${plural} ${lines.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
}

function or(all: readonly string[]): string {
  return all.length === 1 ? all[0]! : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
}
