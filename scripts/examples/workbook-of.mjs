import { strToU8, zipSync } from 'fflate';

/** @typedef {string | number | boolean | Date | null | { formula: string, value?: string, isError?: boolean, isText?: boolean }} Cell - A cell as a workbook keeps it; a formula has its value beside it, or none. */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DAY = 86_400_000;

/** The date of every file in a zip: the same sheets are the same bytes, in any year and time zone. */
const WRITTEN = new Date(2026, 0, 1);

/**
 * An Excel workbook with these sheets.
 *
 * @param {Record<string, readonly (readonly Cell[])[]>} sheets - Rows by the name of their sheet.
 */
export function workbookOf(sheets) {
  const names = Object.keys(sheets);
  return zipped({
    '[Content_Types].xml': contentTypes(names),
    '_rels/.rels': relationships([relation(1, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...names.map((_, at) => relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
      relation(99, 'styles', 'styles.xml'),
    ]),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(
      names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetOf(sheets[name])]),
    ),
  });
}

/**
 * A zip of texts.
 *
 * @param {Record<string, string>} files - Texts by path.
 */
export function zipped(files) {
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(bytes), { mtime: WRITTEN });
}

/** What spreadsheets want before they open a file; the second style of cells is a date. */
const STYLES = `<styleSheet xmlns="${MAIN}">${[
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
].join('')}</styleSheet>`;

function contentTypes(names) {
  const part = (path, type) => `<Override PartName="/xl/${path}.xml" ContentType="${CONTENT}.${type}+xml"/>`;
  const parts = [
    part('workbook', 'sheet.main'),
    part('styles', 'styles'),
    ...names.map((_, at) => part(`worksheets/sheet${at + 1}`, 'worksheet')),
  ];
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}

function relationships(relations) {
  return `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`;
}

function relation(id, type, target) {
  return `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function sheetOf(rows) {
  const lines = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, at) => cellOf(cell, `${String.fromCharCode(65 + at)}${row + 1}`)).join('')}</row>`,
  );
  // A title stands in cells that are merged to one.
  const isTitle = rows[0]?.slice(1).every((cell) => cell === null) && rows[0].length > 1;
  const last = String.fromCharCode(64 + (rows[0]?.length ?? 0));
  const merged = isTitle ? `<mergeCells count="1"><mergeCell ref="A1:${last}1"/></mergeCells>` : '';
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData>${merged}</worksheet>`;
}

function cellOf(cell, at) {
  if (cell === null) return '';
  if (cell instanceof Date)
    return `<c r="${at}" s="1"><v>${(cell.getTime() - Date.UTC(1899, 11, 30)) / DAY}</v></c>`;
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  const value = cell.value === undefined ? '' : `<v>${cell.value}</v>`;
  const type = cell.isError ? ' t="e"' : cell.isText ? ' t="str"' : '';
  return `<c r="${at}"${type}><f>${cell.formula}</f>${value}</c>`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
