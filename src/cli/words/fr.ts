import type { Decision } from 'incentive-audit';
import { fr as language, problems } from '../../locales/fr';
import { sayProblem } from '../../locales/problem';
import { fr as help } from './help-fr';
import type { Words } from './words';

export const fr: Words = {
  locale: language,

  noFile: 'Ce fichier n’existe pas. Vérifiez son nom et son dossier.',
  isFolder: 'C’est un dossier. Indiquez un fichier.',
  noPermission: 'La lecture de ce fichier est refusée. Demandez-en l’accès.',
  unreadable: (code) => `Ce fichier est illisible (${code}).`,
  tooLarge: (megabytes) =>
    `Ce fichier dépasse les ${megabytes} Mo lus pour un fichier de cette sorte. C’est sans doute le mauvais\u202f; un long historique se donne en CSV.`,
  mixedEncoding:
    'Une partie de ce fichier est en UTF-8, l’autre non\u00a0: il vient sans doute de deux fichiers réunis. Enregistrez-le au format «\u00a0CSV UTF-8\u00a0».',
  encoding: (encoding) =>
    encoding === 'windows-1252'
      ? 'Le fichier n’est pas en UTF-8\u202f; il est lu avec la page de codes occidentale de Windows (Latin-1). Le format «\u00a0CSV UTF-8\u00a0» évite d’avoir à deviner.'
      : 'Le fichier est lu en UTF-16.',
  noScoreInPage:
    'Cette page ne contient pas le JSON du score. Ouvrez linkedin.com/sales/ssi, cherchez dans les outils réseau du navigateur la réponse qui contient «\u00a0memberScore\u00a0» et enregistrez-la dans un fichier .json\u202f; ou enregistrez la page entière pendant qu’elle est ouverte.',
  onePersonsPages:
    'Aucune page ne dit de qui elle est\u00a0: elles sont lues comme celles d’une seule personne.',
  pageWithoutTime:
    'C’est une page d’un seul moment\u00a0: incentive-audit score la lit. Un historique est une liste de pages, chacune avec un participant et une date.',
  severalPeople:
    'Ce fichier est de plusieurs personnes. incentive-audit audit --data le lit\u202f; score lit celui d’une seule.',
  lastOf: (count) => `Sur ${count} pages, la dernière est montrée.`,
  noScoreInTable:
    'Il manque à ce tableau le score ou les points d’un pilier. score lit les colonnes linkedin-ssi, linkedin-ssi/professional-brand, linkedin-ssi/right-people, linkedin-ssi/insights et linkedin-ssi/relationships d’une seule personne\u202f; incentive-audit audit --data lit l’historique d’une équipe.',
  lastRowOf: (count) => `Sur ${count} lignes, celle de la dernière période est montrée.`,
  sheetRemedy: 'Dites laquelle\u00a0: --sheet 1, ou son nom.',
  noJson:
    'Ce n’est pas du JSON\u00a0: le fichier commencerait par «\u00a0{\u00a0». `incentive-audit init` écrit un plan de départ.',
  emptyJson: 'Le fichier est vide. `incentive-audit init` écrit un plan de départ.',
  jsonSlips: {
    comment: 'Le JSON n’admet pas de commentaire. Retirez celui-ci.',
    'trailing-comma': 'Pas de virgule avant un crochet ou une accolade qui ferme. Retirez celle-ci.',
    'decimal-comma': 'En JSON, la marque décimale est un point\u00a0: 0.4, et non 0,4.',
    quotes:
      "En JSON, les textes sont entre guillemets droits (\")\u00a0: ni «\u00a0ceux-ci\u00a0», ni “ceux-ci”, ni 'ceux-ci'.",
    'bare-name': 'En JSON, les noms sont entre guillemets droits\u00a0: "target".',
    unit: 'En JSON, un nombre est seul\u00a0: ni unité, ni %, ni espace. 60\u202f% s’écrit 0.6 et 3\u202f000\u00a0€ s’écrit 3000.',
    'missing-comma': 'Il manque une virgule avant ce qui suit.',
    'missing-colon': 'Il manque deux-points entre le nom et ce qui suit.',
    'unclosed-text': 'Il manque un guillemet droit (") à la fin de ce texte.',
    unclosed: 'Il manque une accolade } ou un crochet ] avant cet endroit.',
    backslash: 'En JSON, la barre oblique inverse s’écrit deux fois\u00a0: \\\\.',
    'line-break': 'En JSON, un texte tient sur une ligne. Retirez le saut de ligne ou la tabulation.',
    'after-end': 'Il reste du texte après la dernière accolade. Retirez-le.',
    'repeated-key': 'Ce nom figure deux fois. N’en gardez qu’un.',
    other: 'Ce n’est pas du JSON. Cherchez un crochet, une virgule ou un guillemet de trop ou qui manque.',
  },
  tableRemedies: {
    map: (pairs) => `Par exemple\u00a0: ${maps(pairs)}`,
    decimal: 'Ajoutez --decimal point ou --decimal comma.',
    dates: 'Ajoutez --dates day-first (jour en premier) ou --dates month-first (mois en premier).',
    deals: 'Ajoutez --deals.',
  },
  issue: (issue) => sayProblem(issue, problems),
  about: (subject, problem) => `${subject}\u00a0: ${problem}`,
  place: (file, { line, column }) =>
    [
      ...(file === null ? [] : [file]),
      ...(line === null ? [] : [`ligne ${line}`]),
      ...(column === null
        ? []
        : [typeof column === 'number' ? `colonne ${column}` : `colonne «\u00a0${column}\u00a0»`]),
    ].join(', '),
  placed: (place) => `${place}\u00a0:`,
  problems: (count) => (count === 1 ? 'Il y a un problème.' : `Il y a ${count} problèmes.`),
  moreProblems: (count) => `… et ${count} de plus.`,
  fault: 'C’est une erreur du programme, pas la vôtre. Merci de la signaler avec ces lignes\u00a0:',
  usage: {
    unknownOption: (option, nearest) =>
      `L’option ${option} n’existe pas.${didYouMean(nearest)} --help en donne la liste.`,
    unknownCommand: (command, nearest) =>
      `La commande «\u00a0${command}\u00a0» n’existe pas.${didYouMean(nearest)} incentive-audit --help en donne la liste.`,
    unknownRule: (rule, nearest) =>
      `La règle «\u00a0${rule}\u00a0» n’existe pas.${didYouMean(nearest)} incentive-audit rules en donne la liste.`,
    noMetric: (asked) =>
      `Le catalogue n’a pas d’indicateur «\u00a0${asked}\u00a0». incentive-audit metrics en donne la liste. L’indice Social Selling de LinkedIn est linkedin-ssi\u202f; un indicateur à vous se décrit dans le plan, sous metrics.`,
    listOfRules: 'incentive-audit rules donne la liste de toutes les règles.',
    missingArgument: (argument) => `Il manque\u00a0: ${argument}. --help montre comment faire.`,
    missingValue: (option) => `Donnez sa valeur à ${option}. --help montre comment faire.`,
    tooMany: 'Il y a plus que ce qui est demandé. Un nom avec des espaces se met entre guillemets.',
    notOneOf: (option, all) => `${option} doit être l’un de ces mots\u00a0: ${all.join(', ')}.`,
    noNumber: (option) => `${option} doit être un nombre, avec un point pour les décimales.`,
    givenTwice: (option) =>
      `${option} est donné deux fois. Donnez-le une fois, avec les lignes de tous les fichiers en un seul.`,
    noFormat: (extension, all) =>
      `Un résultat ne peut pas être écrit en «\u00a0${extension}\u00a0». Choisissez un nom qui finit par ${all.join(', ')}.`,
    noPair: '--map doit nommer une mesure et une colonne, comme --map revenue=CA_HT.',
    mappedTwice: (metric) => `--map nomme deux colonnes pour ${metric}. Nommez celle qui la donne.`,
  },

  fileIsThere: 'Ce fichier existe déjà. Choisissez un autre nom, ou ajoutez --force pour l’écraser.',
  noFolder: 'Le dossier où écrire n’existe pas. Créez-le d’abord.',
  diskFull:
    'Le disque est plein. Ce qui s’y trouvait est resté tel quel. Faites de la place, ou choisissez un autre endroit.',
  notPrinted: (code) => `Le résultat ne peut pas être affiché (${code}).`,
  notWritten: (code) => `Ce fichier ne peut pas être écrit (${code}).`,
  written: (file) => `Fichier écrit\u00a0: ${file}`,
  noVega:
    'Sans graphiques\u00a0: il faut Vega à côté de ce paquet (npm install vega vega-lite), ou --vega et le dossier où il est installé.',
  noVegaThere:
    'Vega et Vega-Lite ne sont pas installés dans ce dossier. Lancez-y npm install vega vega-lite, ou indiquez un autre dossier.',
  noPrecedents: 'Aucun plan documenté n’est proche de celui-ci.',
  vegaRunsOthers: (name) =>
    `Sans graphiques\u00a0: Vega lancerait aussi un paquet «\u00a0${name}\u00a0» qui se trouve dans un autre dossier. Installez-le à côté de Vega, ou retirez-le.`,
  vegaFailed:
    'Sans graphiques\u00a0: le Vega installé n’a pas pu les dessiner. Vega 6 et Vega-Lite 6 le peuvent.',

  readAbove: (decision) =>
    `Verdict\u00a0: ${verdicts[decision]}. Le rapport commence plus haut\u202f; --out rapport.html en fait une page à transmettre.`,

  reading: (file) => `Lecture de ${file}`,
  auditing: 'Audit',

  needsHistory: '(demande un historique)',
  explainHint: 'Pour en savoir plus sur chacune\u00a0: incentive-audit explain RÈGLE',
  englishPage: 'La page de cette règle n’existe qu’en anglais.',
  starterName: 'Prime commerciale 2026',
  next: (file) => `Mettez-y votre propre plan, puis\u00a0: incentive-audit audit ${file}`,

  score: {
    total: (points, maximum) => `${points} sur ${maximum}.`,
    addsUp: 'C’est la somme des quatre piliers.',
    failed:
      'Sans un point dans aucun pilier, c’est une capture qui a échoué ou un compte qui n’a pas encore de score\u00a0: ce n’est pas une mesure. Un historique l’écarte.',
    doesNotAddUp:
      'Ce n’est pas la somme des quatre piliers\u00a0: la page a été retouchée ou mal lue. On connaît une extension de navigateur qui réécrit les piliers.',
    pillar: 'Pilier',
    points: 'Points',
    of: (points, maximum) => `${points} sur ${maximum}`,
    industry: (rank, average) =>
      `Dans le secteur\u00a0: dans les ${rank}\u202f% de tête, moyenne ${average}.`,
    network: (rank, average) => `Dans le réseau\u00a0: dans les ${rank}\u202f% de tête, moyenne ${average}.`,
    caution:
      'Il dit ce qui a été fait sur LinkedIn. Seul un historique de l’équipe peut dire si les résultats suivent.',
  },
  metrics: {
    families: {
      outreach: 'Prise de contact',
      meetings: 'Rencontres avec les clients',
      leads: 'Prospects',
      pipeline: 'Pipeline',
      results: 'Résultats',
      deals: 'Affaires',
      recurring: 'Revenu récurrent',
      retention: 'Fidélisation',
      customers: 'Avis des clients',
      service: 'Service client',
      social: 'Social selling',
      marketing: 'Marketing',
      'crm-hygiene': 'Tenue du CRM',
      learning: 'Formation',
      presence: 'Présence',
      quality: 'Qualité',
      team: 'Collègues et hiérarchie',
    },
    hint: 'Pour en savoir plus sur l’un d’eux\u00a0: incentive-audit metrics ID',
    identity: (id, unit, better, aliases) =>
      `${id}, en ${unit}\u202f; ${better === 'higher' ? 'plus haut est mieux' : 'plus bas est mieux'}. Autres noms\u00a0: ${aliases.join(', ')}.`,
    questions: {
      captures: 'Que dit une unité\u202f?',
      nature: 'Quelle sorte de chiffre\u202f?',
      producedBy: 'Qui peut le faire bouger\u202f?',
      automatable: 'Un script peut-il l’augmenter\u202f?',
      licence: 'Quelle licence faut-il\u202f?',
      enteredBy: 'Qui le saisit\u202f?',
      checked: 'Est-il vérifié avant la paie\u202f?',
      levers: 'Comment monterait-il, et rien d’autre\u202f?',
      reversible: 'L’unité payée peut-elle se perdre\u202f?',
      standsFor: 'Voulu pour lui-même, ou à la place d’autre chose\u202f?',
    },
    itself: 'lui-même',
    askFirst: 'À demander d’abord\u00a0:',
  },
  paysOn: 'Ce qu’il prime',
  proposal: {
    none: (decision) =>
      decision === 'keep'
        ? 'Il n’y a rien à corriger\u00a0: gardez ce plan.'
        : `Ce plan et ses buts ne permettent aucune proposition (verdict\u00a0: ${verdicts[decision]}). Déclarez des buts qui soient des résultats, ou l’avis du client sur la relation.`,
    uncalledFor: (decision) =>
      `Aucune des questions posées n’appelle un autre plan (verdict\u00a0: ${verdicts[decision]}).`,
    verdicts: (now, proposed) =>
      `Le plan actuel\u00a0: ${verdicts[now]}. La proposition, jugée de la même façon\u00a0: ${verdicts[proposed]}.`,
    now: 'Aujourd’hui',
    proposed: 'Proposé',
  },
  comparison: {
    before: 'Avant',
    after: 'Après',
    fixed: 'Réglé',
    improved: 'Allégé',
    worse: 'Aggravé ou nouveau',
    open: 'Sans réponse pour l’un des deux',
    stillFails: 'Toujours en défaut',
    limits: 'Ce qui ne se compare pas, ou seulement avec prudence',
  },

  help,
};

function maps(pairs: readonly string[]): string {
  return (pairs.length === 0 ? ['revenue=CA_HT'] : pairs).map((pair) => `--map ${pair}`).join(' ');
}

const verdicts: Readonly<Record<Decision, string>> = {
  keep: 'gardez ce plan',
  revise: 'revoyez ce plan',
  withdraw: 'retirez ce plan',
  undecided: 'on ne peut pas trancher',
};

function didYouMean(nearest: string | null): string {
  return nearest === null ? '' : ` Vouliez-vous dire ${nearest}\u202f?`;
}
