import { frenchIssue } from './fr-issues';
import type { Words } from './words';

export const fr: Words = {
  locale: 'fr',

  noFile: 'Ce fichier n’existe pas. Vérifiez son nom et son dossier.',
  isFolder: 'C’est un dossier. Indiquez un fichier.',
  noPermission: 'La lecture de ce fichier est refusée. Demandez-en l’accès.',
  unreadable: (code) => `Ce fichier est illisible (${code}).`,
  tooLarge: (megabytes) =>
    `Ce fichier dépasse les ${megabytes} Mo lus pour un fichier de cette sorte. C’est sans doute le mauvais ; un long historique se donne en CSV.`,
  mixedEncoding:
    'Une partie de ce fichier est en UTF-8, l’autre non : il vient sans doute de deux fichiers réunis. Enregistrez-le au format « CSV UTF-8 ».',
  encoding: (encoding) =>
    encoding === 'windows-1252'
      ? 'Le fichier n’est pas en UTF-8 ; il est lu avec la page de codes occidentale de Windows (Latin-1). Le format « CSV UTF-8 » évite d’avoir à deviner.'
      : 'Le fichier est lu en UTF-16.',
  noJson:
    'Ce n’est pas du JSON : le fichier commencerait par « { ». `incentive-audit init` écrit un plan de départ.',
  emptyJson: 'Le fichier est vide. `incentive-audit init` écrit un plan de départ.',
  jsonSlips: {
    comment: 'Le JSON n’admet pas de commentaire. Retirez celui-ci.',
    'trailing-comma': 'Pas de virgule avant un crochet ou une accolade qui ferme. Retirez celle-ci.',
    'decimal-comma': 'En JSON, la marque décimale est un point : 0.4, et non 0,4.',
    quotes:
      "En JSON, les textes sont entre guillemets droits (\") : ni « ceux-ci », ni “ceux-ci”, ni 'ceux-ci'.",
    'bare-name': 'En JSON, les noms sont entre guillemets droits : "target".',
    unit: 'En JSON, un nombre est seul : ni unité, ni %, ni espace. 60 % s’écrit 0.6 et 3 000 € s’écrit 3000.',
    'missing-comma': 'Il manque une virgule avant ce qui suit.',
    'missing-colon': 'Il manque deux-points entre le nom et ce qui suit.',
    'unclosed-text': 'Il manque un guillemet droit (") à la fin de ce texte.',
    unclosed: 'Il manque une accolade } ou un crochet ] avant cet endroit.',
    backslash: 'En JSON, la barre oblique inverse s’écrit deux fois : \\\\.',
    'line-break': 'En JSON, un texte tient sur une ligne. Retirez le saut de ligne ou la tabulation.',
    'after-end': 'Il reste du texte après la dernière accolade. Retirez-le.',
    'repeated-key': 'Ce nom figure deux fois. N’en gardez qu’un.',
    other: 'Ce n’est pas du JSON. Cherchez un crochet, une virgule ou un guillemet de trop ou qui manque.',
  },
  tableRemedies: {
    map: 'Par exemple : --map revenue=CA_HT',
    decimal: 'Ajoutez --decimal point ou --decimal comma.',
  },
  issue: frenchIssue,
  about: (subject, problem) => `${subject} : ${problem}`,
  place: (file, { line, column }) =>
    [
      ...(file === null ? [] : [file]),
      ...(line === null ? [] : [`ligne ${line}`]),
      ...(column === null
        ? []
        : [typeof column === 'number' ? `colonne ${column}` : `colonne « ${column} »`]),
    ].join(', '),
};
