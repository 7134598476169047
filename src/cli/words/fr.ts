import type { Decision } from 'incentive-audit';
import { frenchIssue } from './fr-issues';
import { fr as help } from './help-fr';
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
  placed: (place) => `${place} :`,
  problems: (count) => (count === 1 ? 'Il y a un problème.' : `Il y a ${count} problèmes.`),
  moreProblems: (count) => `… et ${count} de plus.`,
  fault: 'C’est une erreur du programme, pas la vôtre. Merci de la signaler avec ces lignes :',
  usage: {
    unknownOption: (option, nearest) =>
      `L’option ${option} n’existe pas.${didYouMean(nearest)} --help en donne la liste.`,
    unknownCommand: (command, nearest) =>
      `La commande « ${command} » n’existe pas.${didYouMean(nearest)} incentive-audit --help en donne la liste.`,
    unknownRule: (rule, nearest) =>
      `La règle « ${rule} » n’existe pas.${didYouMean(nearest)} incentive-audit rules en donne la liste.`,
    missingArgument: (argument) => `Il manque : ${argument}. --help montre comment faire.`,
    missingValue: (option) => `Donnez sa valeur à ${option}. --help montre comment faire.`,
    tooMany: 'Il y a plus que ce qui est demandé. Un nom avec des espaces se met entre guillemets.',
    notOneOf: (option, all) => `${option} doit être l’un de ces mots : ${all.join(', ')}.`,
    noNumber: (option) => `${option} doit être un nombre, avec un point pour les décimales.`,
    noPair: '--map doit nommer une mesure et une colonne, comme --map revenue=CA_HT.',
  },

  fileIsThere: 'Ce fichier existe déjà. Choisissez un autre nom, ou ajoutez --force pour l’écraser.',
  noFolder: 'Le dossier où écrire n’existe pas. Créez-le d’abord.',
  notWritten: (code) => `Ce fichier ne peut pas être écrit (${code}).`,
  written: (file) => `Fichier écrit : ${file}`,
  noVega: 'Sans graphiques : il faut Vega pour les dessiner (npm install vega vega-lite).',
  vegaFailed: 'Sans graphiques : le Vega installé n’a pas pu les dessiner. Vega 6 et Vega-Lite 6 le peuvent.',

  readAbove: (decision) =>
    `Verdict : ${verdicts[decision]}. Le rapport commence plus haut ; --out rapport.html en fait une page à transmettre.`,

  reading: (file) => `Lecture de ${file}`,
  auditing: 'Audit',

  critiques: {
    'quantitative-bias': 'Il compte la quantité',
    'paid-feature-bias': 'Une licence achète des points',
    'quality-blindness': 'Il ne voit pas la qualité',
    'outcome-divergence': 'Un bon score n’est pas une vente',
    'artificial-behaviour': 'Il incite à agir pour le score',
    instrument: 'La règle à mesurer elle-même',
    'plan-design': 'Le plan en tant que tel',
  },
  needsHistory: '(demande un historique)',
  explainHint: 'Pour en savoir plus sur chacune : incentive-audit explain RÈGLE',
  englishPage: 'La page de cette règle n’existe qu’en anglais.',
  starterName: 'Prime commerciale 2026',
  next: (file) => `Mettez-y votre propre plan, puis : incentive-audit audit ${file}`,

  help,
};

const verdicts: Readonly<Record<Decision, string>> = {
  keep: 'gardez ce plan',
  revise: 'revoyez ce plan',
  withdraw: 'retirez ce plan',
  undecided: 'on ne peut pas trancher',
};

function didYouMean(nearest: string | null): string {
  return nearest === null ? '' : ` Vouliez-vous dire ${nearest} ?`;
}
