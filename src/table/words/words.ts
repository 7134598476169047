import type { ToldColumns } from '../head/told-names';
import type { QuotaLength } from '../names/quota-length';
import type { ToldLines } from '../told-lines';

/** What is said of a table. `where` is a line and a column, `names` are names of columns. */
export type Words = {
  roles: Readonly<Record<'participant' | 'period' | 'year' | 'licence' | 'team' | 'stage', string>>;
  /** What no column is known to hold. */
  lacking: Readonly<Record<'participant' | 'period' | 'metric', string>>;
  noText: string;
  noTable: string;
  /** A table as a web page, whatever its file is called. */
  webPage: string;
  longHead: string;
  noRows: string;
  longRow: string;
  /** `what` are words of `lacking`; `noFigures`: a metric is lacking, and no column looks as if it held one. */
  unknownColumns: (what: readonly string[], found: ToldColumns, noFigures: boolean) => string;
  /** The column names that a table without any lacks. */
  /** A table without a participant is one person's. */
  onePerson: string;
  /** The same, where a period has several rows. */
  nobodyNamed: string;
  noHead: (names: readonly string[]) => string;
  /** Rows from `first` on stand above the column names on line `names`. */
  titles: (first: number, names: number) => string;
  secondHead: (line: number) => string;
  repeatedHeads: (lines: ToldLines) => string;
  totals: (lines: ToldLines) => string;
  /** What a program writes below the rows of a report. */
  reportFooter: (lines: ToldLines) => string;
  yearAndPart: (year: string, part: string) => string;
  twoColumns: (what: string, names: readonly string[]) => string;
  /** `ids` are of metrics that go by the column’s name. */
  twoMetrics: (column: string, ids: readonly string[]) => string;
  mappedNowhere: (what: string, name: string) => string;
  mappedTwice: (name: string) => string;
  oneName: (name: string) => string;
  mapsUnknown: (what: string, nearest: string | null) => string;
  unevenRow: (cells: number, names: number, comma: boolean) => string;
  noParticipant: string;
  /** The same below a row that has one. */
  mergedParticipant: string;
  monthsAcross: string;
  /** A row for each figure; the column says of which metric it is. */
  longTable: (column: string) => string;
  noPeriod: string;
  badPeriod: string;
  /** A month beside a company’s own year. */
  fiscalMonth: string;
  openDates: string;
  /** Lines of a day written each way. */
  twoDateOrders: (dayFirst: number, monthFirst: number) => string;
  singleDeals: (hasStages: boolean) => string;
  noWonDeals: string;
  /** So many rows repeat a deal that the column names, with the same amount. */
  repeatedDeals: (column: string, count: number) => string;
  noStage: string;
  allWon: string;
  /** A quota that may be a whole team’s; `id` is what it is mapped as. */
  teamQuota: (column: string, id: string) => string;
  dealQuotas: string;
  /** `codes` are those of currencies. */
  twoCurrencies: (codes: readonly string[]) => string;
  /** A column of shares where amounts or counts are looked for. */
  shareColumn: (column: string) => string;
  /** How long a quota is for. */
  lengths: Readonly<Record<QuotaLength, string>>;
  /** A quota of another length than the rows; `id` is what it is mapped as. */
  otherLength: (column: string, length: string, id: string) => string;
  /** Deals that count and have no figure. */
  lackingFigures: (count: number) => string;
  noTeam: (column: string) => string;
  /** Deals that were not won, without a date. */
  undatedDeals: (count: number) => string;
  /** Deals that were neither won nor lost. */
  openDeals: (count: number) => string;
  /** `won` is `null` where no stage says it. */
  dealsSummed: (count: { deals: number; won: number | null; rows: number }) => string;
  badLicence: string;
  noFigure: string;
  twoMarks: (point: string, comma: string) => string;
  openMark: string;
  openPoint: string;
  /** Units are signs such as € or %, or empty. */
  twoUnits: (first: string, other: string) => string;
  /** `lacking`: some figures do not say it. */
  unit: (column: string, unit: string, lacking: boolean) => string;
  onMoreLines: (count: number) => string;
  manyProblems: string;
  where: (line: number, column: string) => string;
  /** A metric by its id, and by its label where that is another language's: `labels` are English, then French. */
  metric: (id: string, labels: readonly string[]) => string;
  /** Own quotas for a metric. */
  quota: (metric: string) => string;
  /** What people did not choose, by its name in the history. */
  attribute: (name: string) => string;
  guessed: (column: string, what: string) => string;
  ignored: (columns: ToldColumns) => string;
  absent: (column: string, count: number) => string;
  /** Of so many cells of a column most hold no figure. */
  mostlyMissing: (column: string, missing: number, cells: number) => string;
  /** Cells with a spreadsheet's error. */
  failed: (column: string, count: number) => string;
  periodRead: (written: string, read: string) => string;
  emptyRows: (count: number) => string;
};
