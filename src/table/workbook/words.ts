import type { WorkbookFault } from './read-workbook';

/** What is said of workbooks. */
type WorkbookWords = {
  faults: Readonly<Record<WorkbookFault, string>>;
  empty: string;
  /** Sheets by number, and by name where that is nobody's. */
  whichSheet: (sheets: readonly string[]) => string;
};

const en: WorkbookWords = {
  faults: {
    'old-workbook':
      'This is a workbook of an old kind (.xls). Save it as “Excel Workbook (.xlsx)” or “CSV UTF-8”.',
    password: 'This workbook has a password. Save a copy without one.',
    ods: 'This is an OpenDocument sheet (.ods). Save it as “Excel Workbook (.xlsx)” or “CSV UTF-8”.',
    xlsb: 'This is a binary workbook (.xlsb). Save it as “Excel Workbook (.xlsx)” or “CSV UTF-8”.',
    'other-zip': 'This is a zip file and no workbook. Unpack it, and give the file in it.',
    broken: 'This workbook is damaged and cannot be read. Open it in a spreadsheet and save it anew.',
    'no-values':
      'Formulas in this workbook have no values yet. Open it in Excel or LibreOffice, which computes them, and save it.',
  },
  empty: 'Every sheet of this workbook is empty.',
  whichSheet: (sheets) => `More than one sheet holds something: ${sheets.join(', ')}.`,
};

const fr: WorkbookWords = {
  faults: {
    'old-workbook':
      'C’est un classeur d’un ancien format (.xls). Enregistrez-le au format «\u00a0Classeur Excel (.xlsx)\u00a0» ou «\u00a0CSV UTF-8\u00a0».',
    password: 'Ce classeur est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe.',
    ods: 'C’est une feuille OpenDocument (.ods). Enregistrez-la au format «\u00a0Classeur Excel (.xlsx)\u00a0» ou «\u00a0CSV UTF-8\u00a0».',
    xlsb: 'C’est un classeur binaire (.xlsb). Enregistrez-le au format «\u00a0Classeur Excel (.xlsx)\u00a0» ou «\u00a0CSV UTF-8\u00a0».',
    'other-zip':
      'C’est un fichier zip, pas un classeur. Décompressez-le et donnez le fichier qu’il contient.',
    broken: 'Ce classeur est endommagé et illisible. Ouvrez-le dans un tableur et enregistrez-le de nouveau.',
    'no-values':
      'Des formules de ce classeur n’ont pas encore de valeur. Ouvrez-le dans Excel ou LibreOffice, qui les calcule, et enregistrez-le.',
  },
  empty: 'Toutes les feuilles de ce classeur sont vides.',
  whichSheet: (sheets) => `Plusieurs feuilles contiennent quelque chose\u00a0: ${sheets.join(', ')}.`,
};

/** What is said of workbooks in a language; English where there are no words for it. */
export function workbookWords(tag: string): WorkbookWords {
  return /^fr\b/i.test(tag) ? fr : en;
}
