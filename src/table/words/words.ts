/** What is said of a table. `where` is a line and a column, `names` are names of columns. */
export type Words = {
  roles: Readonly<Record<'participant' | 'period' | 'licence', string>>;
  noText: string;
  noTable: string;
  longHead: string;
  noRows: string;
  longRow: string;
  missingColumn: (role: 'participant' | 'period') => string;
  noMetric: string;
  twoColumns: (what: string, names: readonly string[]) => string;
  mappedNowhere: (what: string, name: string) => string;
  mappedTwice: (name: string) => string;
  oneName: (name: string) => string;
  mapsUnknown: (what: string, nearest: string | null) => string;
  unevenRow: (cells: number, names: number, comma: boolean) => string;
  noParticipant: string;
  noPeriod: string;
  badPeriod: string;
  badLicence: string;
  noFigure: string;
  twoMarks: (point: string, comma: string) => string;
  openMark: string;
  /** Units are signs such as € or %, or empty. */
  twoUnits: (first: string, other: string) => string;
  /** `lacking`: some figures do not say it. */
  unit: (column: string, unit: string, lacking: boolean) => string;
  onMoreLines: (count: number) => string;
  manyProblems: string;
  where: (line: number, column: string) => string;
  /** A metric by its id, and by its label where that is another language's: `labels` are English, then French. */
  metric: (id: string, labels: readonly string[]) => string;
  guessed: (column: string, what: string) => string;
  /** Columns by name and by letter, and how many more. */
  ignored: (names: readonly string[], letters: readonly string[], more: number) => string;
  absent: (column: string, count: number) => string;
  /** Cells with a spreadsheet's error. */
  failed: (column: string, count: number) => string;
  periodRead: (written: string, read: string) => string;
  emptyRows: (count: number) => string;
};
