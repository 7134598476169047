import type { Panel } from './panel';

/** What holds a value for each row. */
export type RowColumn = Float64Array | Int32Array | Int8Array;

/** Every column of a panel beside whose row it is. */
export type RowColumns = Pick<Panel, 'period' | 'licence' | 'team' | 'columns' | 'targets' | 'attributes'>;

/** All columns of a panel put through one change of rows. */
export function mapColumns(
  { period, licence, team, columns, targets, attributes }: RowColumns,
  of: <Column extends RowColumn>(column: Column, Room: new (rows: number) => Column) => Column,
): RowColumns {
  const figures = (by: ReadonlyMap<string, Float64Array>) =>
    new Map([...by].map(([id, column]) => [id, of<Float64Array>(column, Float64Array)]));
  return {
    period: of<Int32Array>(period, Int32Array),
    licence: licence && of<Int8Array>(licence, Int8Array),
    team: team && of<Int32Array>(team, Int32Array),
    columns: figures(columns),
    targets: figures(targets),
    attributes: new Map(
      [...attributes].map(([name, column]) => [
        name,
        column.kind === 'number'
          ? { ...column, values: of<Float64Array>(column.values, Float64Array) }
          : { ...column, values: of<Int32Array>(column.values, Int32Array) },
      ]),
    ),
  };
}
