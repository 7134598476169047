import type { ToldColumns } from '../head/told-names';
import type { ToldLines } from '../told-lines';
import type { Words } from './words';

export const fr: Words = {
  roles: {
    participant: 'le participant',
    period: 'la période',
    year: 'l’année',
    licence: 'la licence',
    team: 'l’équipe',
    stage: 'l’étape d’une affaire',
  },
  lacking: { participant: 'le participant', period: 'la période', metric: 'un indicateur' },
  noText:
    'Le fichier est vide. Il faut une ligne de noms de colonnes, puis une ligne par personne et par période.',
  noTable:
    'Ce n’est pas un tableau de texte. Enregistrez la feuille au format « CSV UTF-8 » et donnez ce fichier.',
  webPage:
    'C’est une page web (HTML ou XML), comme certains logiciels exportent un tableau sous un nom en .xls. Ouvrez-la dans un tableur et enregistrez-la au format « Classeur Excel (.xlsx) » ou « CSV UTF-8 ».',
  longHead:
    'La ligne des noms de colonnes dépasse 65 536 caractères. Mettez chaque ligne du tableau sur sa propre ligne, et fermez chaque guillemet (") ; si ce n’est pas un tableau, enregistrez la feuille au format « CSV UTF-8 ».',
  noRows:
    'Il y a une ligne de noms de colonnes et rien dessous. Ajoutez une ligne par personne et par période.',
  longRow: 'Une ligne dépasse un million de caractères : il manque sans doute un guillemet (") fermant.',
  unknownColumns: (what, found, noFigures) =>
    `Aucune colonne n’est reconnue pour ${or(what)}. Colonnes trouvées : ${columns(found)}. ${noFigures ? 'Aucune ne semble donner ce qui a été réalisé : ajoutez une colonne de nombres, comme le montant de chaque affaire, ou dites de quelle colonne il s’agit.' : 'Dites laquelle est laquelle.'}`,
  onePerson:
    'Aucune colonne ne donne le participant, et aucune période n’a deux lignes : l’historique est lu comme celui d’une seule personne.',
  nobodyNamed:
    'Une période a plusieurs lignes, et aucune colonne n’est reconnue pour le participant. Nommez-en une « participant », ou dites laquelle c’est.',
  noHead: (names) =>
    `Il n’y a pas de ligne de noms de colonnes : celle-ci contient déjà des nombres. Ajoutez-en une au-dessus, comme « ${names.join(', ')} ».`,
  titles: (first, names) =>
    names === first + 1
      ? `La ligne ${first} est un titre ; les noms de colonnes sont sur la ligne ${names}.`
      : `Les lignes ${first} à ${names - 1} sont un titre ; les noms de colonnes sont sur la ligne ${names}.`,
  secondHead: (line) =>
    `La ligne ${line} n’a pas de nombres, comme une seconde ligne de noms de colonnes ; elle est laissée de côté.`,
  repeatedHeads: (told) => `Laissé de côté, car les noms de colonnes y sont répétés : ${lines(told)}.`,
  totals: (told) => `Laissé de côté, car ce sont les totaux d’autres lignes : ${lines(told)}.`,
  reportFooter: (told) => `Laissé de côté, car c’est le bas de page d’un rapport : ${lines(told)}.`,
  yearAndPart: (year, part) => `« ${year} » et « ${part} » sont lus ensemble comme la période.`,
  twoColumns: (what, names) => `Plusieurs colonnes peuvent donner ${what} : ${list(names)}. Dites laquelle.`,
  twoMetrics: (column, ids) =>
    `La colonne « ${column} » peut donner plusieurs indicateurs : ${list(ids)}. Dites lequel.`,
  mappedTwice: (name) =>
    `La colonne « ${name} » est censée donner deux choses. Dites pour chacune quelle colonne la donne.`,
  oneName: (name) => `Plusieurs colonnes s’appellent « ${name} ». Donnez à chacune son nom.`,
  mappedNowhere: (what, name) => `Aucune colonne ne s’appelle « ${name} », qui devait donner ${what}.`,
  mapsUnknown: (what, nearest) =>
    `« ${what} » n’est ni participant, ni period, ni year, ni licence, ni team, ni stage, ni un attribut comme attributes.region, ni un indicateur${nearest === null ? '.' : ` ; vouliez-vous dire « ${nearest} » ?`}`,
  unevenRow: (cells, names, comma) =>
    `La ligne compte ${cells} cellules, celle des noms de colonnes ${names}.${comma ? ' Si la virgule est la marque décimale, séparez les colonnes par des points-virgules.' : ' Donnez à chaque ligne une cellule par colonne, vide là où rien n’est connu.'}`,
  noParticipant: 'Le participant manque. Indiquez-le, ou retirez la ligne.',
  mergedParticipant:
    'Le participant manque. Indiquez-le, ou retirez la ligne ; si ce sont des cellules fusionnées, répétez le nom à chaque ligne.',
  monthsAcross:
    'Les mois ou les trimestres sont en haut, une colonne chacun. Faites une ligne par personne et par mois, avec les colonnes participant, période et ce qui a été réalisé.',
  longTable: (column) =>
    `Il y a une ligne par chiffre : « ${column} » dit de quel indicateur il s’agit. Faites une ligne par personne et par période, avec une colonne par indicateur ; un tableau croisé dynamique le fait, avec « ${column} » en colonnes.`,
  noPeriod: 'La période manque. Indiquez-la, ou retirez la ligne si c’est un total.',
  badPeriod:
    'Cette période peut se comprendre de plusieurs façons, ou n’en est pas une. Écrivez 2026, 2026-H1, 2026-Q1, 2026-03, 2026-W07 ou 2026-03-01, ou FY2025-Q1 pour un trimestre d’exercice décalé ; dans un tableur, le format de cellule aaaa-mm ou aaaa-mm-jj suffit.',
  fiscalMonth:
    'Un mois à côté d’un exercice laisse ouverte l’année civile. Écrivez-le comme 2026-03 ; ou écrivez le nom du mois et indiquez dans le plan le mois où commence son année (yearStarts).',
  openDates:
    'Ici, 01/02/2025 peut être le 1er février ou le 2 janvier, dans toute la colonne. Dites si le jour ou le mois vient en premier.',
  twoDateOrders: (dayFirst, monthFirst) =>
    `Le jour vient en premier à la ligne ${dayFirst}, le mois à la ligne ${monthFirst}. Écrivez toutes les dates comme 2026-03-31.`,
  singleDeals: (hasStages) =>
    `Chaque ligne est une affaire : une personne en a plusieurs par mois, ou toutes n’ont pas été gagnées. Elles peuvent être additionnées par personne et par mois${hasStages ? ', les affaires gagnées seulement' : ''}, si vous le dites.`,
  noWonDeals:
    'Aucune étape ne dit qu’une affaire a été gagnée. Écrivez « gagnée » là où c’est le cas, ou retirez les autres et la colonne.',
  undatedDeals: (count) => `Affaires laissées de côté, ni gagnées ni datées : ${count}.`,
  repeatedDeals: (column, count) =>
    `D’après « ${column} », ${count} ${count === 1 ? 'ligne répète une affaire' : 'lignes répètent des affaires'} avec le même montant, comme un rapport avec produits : additionné, il compterait plusieurs fois. Gardez une ligne par affaire ; si chaque ligne en est une partie, retirez cette colonne.`,
  noStage: 'Aucune colonne ne dit quelles affaires ont été gagnées : toutes sont additionnées.',
  allWon: 'L’étape de chaque affaire dit qu’elle a été gagnée : toutes sont additionnées.',
  dealQuotas:
    'Les objectifs à côté d’affaires ne sont pas utilisés : une affaire n’a pas d’objectif. Mettez-les dans un tableau d’une ligne par personne et par mois, à côté de ce qui a été réalisé.',
  twoCurrencies: (codes) =>
    `Les lignes comptent dans plusieurs devises${codes.length < 2 ? '' : ` : ${codes.join(', ')}`}. Convertissez-les dans une seule et indiquez-la à chaque ligne, ou gardez les lignes d’une seule devise.`,
  shareColumn: (column) =>
    `« ${column} » donne des pourcentages, ni montants ni nombres : la colonne n’est pas utilisée.`,
  lengths: { month: 'un mois', quarter: 'un trimestre', half: 'un semestre', year: 'un an' },
  otherLength: (column, length, id) =>
    `« ${column} » n’est pas utilisé : d’après son nom, il vaut pour ${length}, et les lignes ont une autre durée. Donnez à chaque ligne sa part de l’objectif ; pour le prendre tel quel, associez « ${id} » à la colonne.`,
  teamQuota: (column, id) =>
    `« ${column} » n’est pas utilisé : ce peut être l’objectif de toute l’équipe. Il faut à chaque ligne sa part ; si la colonne la donne, associez-lui « ${id} ».`,
  lackingFigures: (count) =>
    `Affaires sans nombre à additionner : ${count}. La somme de leur mois manque, elle n’est pas réduite d’autant ; complétez ces nombres.`,
  noTeam: (column) => `« ${column} » : un tiret, « n/d » ou « none » veut dire aucune équipe.`,
  dealsSummed: ({ deals, won, rows }) =>
    `${won === null ? `${deals} affaires` : `${won} affaires gagnées sur ${deals}`} sont additionnées en ${rows} lignes, par personne et par mois. Entre la première et la dernière affaire gagnée ou perdue d’une personne, un mois sans affaire gagnée compte 0.`,
  openDeals: (count) =>
    `Affaires laissées de côté, ni gagnées ni perdues : ${count}. Une date de clôture prévue ne dit rien de son mois.`,
  badLicence:
    'Cette licence est inconnue. Écrivez gratuit, premium ou sales-navigator, ou laissez la cellule vide.',
  noFigure:
    'Ce n’est pas un nombre. Écrivez des chiffres et une marque décimale, suivis au plus d’une devise ou de %, ou laissez la cellule vide si rien n’a été mesuré.',
  twoMarks: (point, comma) =>
    `La marque décimale est un point (${point}) et une virgule (${comma}). N’en gardez qu’une dans tout le fichier.`,
  openMark:
    'Ici, 1,234 peut être un millier ou une fraction. Dites si la marque décimale est un point ou une virgule.',
  openPoint:
    'Ici, 12.500 peut être douze mille cinq cents ou douze et demi. Dites si la marque décimale est un point ou une virgule.',
  twoUnits: (first, other) =>
    `Le premier nombre de cette colonne porte ${sign(first)}, celui-ci ${sign(other)}. Gardez la même unité dans toute la colonne.`,
  onMoreLines: (count) => `De même sur ${count} ${count === 1 ? 'autre ligne' : 'autres lignes'}.`,
  manyProblems: 'Il y a plus de problèmes qu’affichés ; la lecture s’est arrêtée ici.',
  where: (line, column) => `ligne ${line}, colonne « ${column} »`,
  metric: (id, [, label]) => (label === undefined ? id : `« ${label} » (${id})`),
  quota: (metric) => `les objectifs individuels pour ${metric}`,
  attribute: (name) => `l’attribut « ${name} »`,
  guessed: (column, what) => `« ${column} » est lu comme ${what}.`,
  ignored: (told) => `Non utilisé : ${columns(told)}.`,
  absent: (column, count) =>
    `« ${column} » : ${count} ${count === 1 ? 'cellule' : 'cellules'} avec un tiret ou « n/d » ${count === 1 ? 'compte' : 'comptent'} comme non mesurée${count === 1 ? '' : 's'}.`,
  mostlyMissing: (column, missing, cells) =>
    `${missing} cellules sur ${cells} de « ${column} » ne contiennent aucun nombre : ce qui en est dit ${missing === cells ? 'ne ' : ''}repose sur ${['rien', 'une seule'][cells - missing] ?? `les ${cells - missing} autres`}. Complétez-les, ou vérifiez que l’export est complet.`,
  failed: (column, count) =>
    `« ${column} » : ${count} ${count === 1 ? 'cellule' : 'cellules'} avec une erreur de tableur, comme #DIV/0!, ${count === 1 ? 'compte' : 'comptent'} comme non mesurée${count === 1 ? '' : 's'}.`,
  unit: (column, unit, lacking) =>
    unit === '%'
      ? `« ${column} » : « % » est retiré, 95 % est lu 95. Écrivez l’objectif du plan de la même façon.`
      : `« ${column} » : « ${unit} » est retiré${lacking ? ' ; les nombres sans cette unité sont lus de même' : ''}.`,
  periodRead: (written, read) => `Les périodes écrites « ${written} » sont lues ${read}.`,
  emptyRows: (count) => `Lignes vides laissées de côté : ${count}.`,
};

function sign(unit: string): string {
  return unit === '' ? 'aucune unité' : `« ${unit} »`;
}

function list(names: readonly string[]): string {
  return names.map((name) => `« ${name} »`).join(', ');
}

function columns({ names, letters, more }: ToldColumns): string {
  return [
    ...(names.length === 0 ? [] : [list(names)]),
    ...(letters.length === 0 ? [] : [`colonne${letters.length === 1 ? '' : 's'} ${letters.join(', ')}`]),
    ...(more === 0 ? [] : [`${more} de plus`]),
  ].join(' ; ');
}

function lines({ lines, more }: ToldLines): string {
  const plural = lines.length + more === 1 ? '' : 's';
  return `ligne${plural} ${lines.join(', ')}${more === 0 ? '' : ` et ${more} de plus`}`;
}

function or(all: readonly string[]): string {
  return all.length === 1 ? all[0]! : `${all.slice(0, -1).join(', ')} ou ${all.at(-1)}`;
}
