import type { Words } from './words';

export const en: Words = {
  locale: 'en',

  noFile: 'There is no such file. Look at its name and folder.',
  isFolder: 'This is a folder. Name a file in it.',
  noPermission: 'This file may not be read. Ask for access to it.',
  unreadable: (code) => `This file cannot be read (${code}).`,
  tooLarge: (megabytes) =>
    `This file is larger than the ${megabytes} MB that are read of such a file. It is probably another one; a long history is given as CSV.`,
  mixedEncoding:
    'Some bytes of this file are UTF-8 and some are not: it was probably put together from two. Save it as “CSV UTF-8”.',
  encoding: (encoding) =>
    encoding === 'windows-1252'
      ? 'The file is not UTF-8; it is read as Windows’ western code page (Latin-1). “CSV UTF-8” leaves nothing to guess.'
      : 'The file is read as UTF-16.',
  noJson: 'This is no JSON: it would start with “{”. `incentive-audit init` writes a plan to start from.',
  emptyJson: 'The file is empty. `incentive-audit init` writes a plan to start from.',
  jsonSlips: {
    comment: 'JSON has no comments. Take this one out.',
    'trailing-comma': 'No comma may stand before a closing bracket. Take this one out.',
    'decimal-comma': 'Decimals have a point in JSON: 0.4, not 0,4.',
    quotes: "Texts stand between plain double quotes (\") in JSON, not “these”, ‘these’ or 'these'.",
    'bare-name': 'Names stand between double quotes in JSON: "target".',
    unit: 'A number stands alone in JSON: no unit, no % and no space in it. 60 % is 0.6, 3 000 € is 3000.',
    'missing-comma': 'A comma is missing before this.',
    'missing-colon': 'A colon is missing between the name and this.',
    'unclosed-text': 'A double quote (") is missing at the end of this text.',
    unclosed: 'A closing } or ] is missing before this.',
    backslash: 'A backslash is written twice in JSON: \\\\.',
    'line-break': 'A text stands on one line in JSON. Take out the line break or tab.',
    'after-end': 'There is more after the last closing bracket. Take it out.',
    'repeated-key': 'This name is given twice. Keep one of them.',
    other: 'This is no JSON. Look for a bracket, a comma or a double quote too many or too few.',
  },
  tableRemedies: {
    map: 'For example: --map revenue=Sales_net',
    decimal: 'Add --decimal point or --decimal comma.',
  },
  issue: (message) => message,
  about: (subject, problem) => `${subject}: ${problem}`,
  place: (file, { line, column }) =>
    [
      ...(file === null ? [] : [file]),
      ...(line === null ? [] : [`line ${line}`]),
      ...(column === null ? [] : [typeof column === 'number' ? `column ${column}` : `column “${column}”`]),
    ].join(', '),
};
