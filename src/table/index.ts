export type { DateOrder } from './period/periods';
export {
  type ArrowTable,
  type ReadTable,
  type ReadTableOptions,
  readTable,
  type TableSource,
  type TableVector,
} from './read-table';
export type { DecimalMark, FoundColumn, TableProblem, TableProblemCode, TableRemedy } from './table';
