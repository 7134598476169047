import { unzipSync } from 'fflate';
import read from 'read-excel-file/universal';
import { workbookKind } from './workbook-kind';

/** A sheet that holds anything, its rows as `readTable` takes them. */
export type Sheet = { name: string; rows: readonly (readonly unknown[])[] };

/** Why a file is no workbook that can be read. */
export type WorkbookFault =
  | 'old-workbook'
  | 'password'
  | 'ods'
  | 'xlsb'
  | 'other-zip'
  | 'broken'
  | 'no-values';

/** The sheets of a workbook, or why there are none. */
export type Workbook = { sheets: Sheet[] } | { fault: WorkbookFault };

/** What a workbook with a password keeps itself under, in UTF-16. */
const ENCRYPTED = 'EncryptedPackage';

const WORKBOOK = 'xl/workbook.xml';
const BINARY = 'xl/workbook.bin';
const OPEN_DOCUMENT = 'content.xml';
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/** Where the value of a cell begins. */
const VALUE = /<v[\s/>]/;

/** Reads an Excel workbook (`.xlsx`). For a browser as well as for a program: bytes in, rows out. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  if (workbookKind(bytes) === 'container')
    return { fault: holdsUtf16(bytes, ENCRYPTED) ? 'password' : 'old-workbook' };
  const fault = faultOf(bytes);
  if (fault !== null) return { fault };
  try {
    const sheets = await read(Uint8Array.from(bytes).buffer);
    return {
      sheets: sheets
        .map(({ sheet, data }) => ({ name: sheet, rows: data }))
        .filter(({ rows }) => rows.some((cells) => cells.some((cell) => cell !== null))),
    };
  } catch {
    return { fault: 'broken' };
  }
}

/** What keeps a zip from being a workbook whose cells have their values. */
function faultOf(bytes: Uint8Array): WorkbookFault | null {
  const names: string[] = [];
  try {
    const sheets = unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return SHEET.test(name);
      },
    });
    if (names.includes(BINARY)) return 'xlsb';
    if (!names.includes(WORKBOOK)) return names.includes(OPEN_DOCUMENT) ? 'ods' : 'other-zip';
    return Object.values(sheets).some(lacksValues) ? 'no-values' : null;
  } catch {
    return 'broken';
  }
}

/**
 * Whether a formula stands in a cell without its value, as programs that only write leave it: no `<v>`, or an empty one. Of a text that
 * was computed (`t="str"`) an empty one is the value.
 */
function lacksValues(sheet: Uint8Array): boolean {
  const xml = new TextDecoder().decode(sheet);
  for (let at = xml.indexOf('<f'); at >= 0; at = xml.indexOf('<f', at + 1)) {
    if (!/[ >/]/.test(xml[at + 2] ?? '')) continue;
    const end = xml.indexOf('</c>', at);
    if (end < 0) return false;
    const isText = /\bt=["']str["']/.test(xml.slice(xml.lastIndexOf('<c', at), at));
    const value = xml.slice(at, end);
    const from = value.search(VALUE);
    if (from < 0 || (!isText && isEmpty(value.slice(from)))) return true;
  }
  return false;
}

/** Whether an element holds nothing: `<v/>` or `<v></v>`. */
function isEmpty(element: string): boolean {
  const end = element.indexOf('>');
  return element[end - 1] === '/' || element[end + 1] === '<';
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text).flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}
