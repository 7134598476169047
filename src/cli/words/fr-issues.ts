/** One clause of a problem in English, and how it is said in French. */
type Clause = readonly [english: RegExp, say: (...parts: string[]) => string];

const kinds: Readonly<Record<string, string>> = {
  null: 'null',
  undefined: 'absent',
  'a list': 'une liste',
  'a number': 'un nombre',
  NaN: 'NaN',
  infinite: 'infini',
  'an empty string': 'un texte vide',
  'a string': 'un texte',
  'an object': 'un objet',
  'a true/false value': 'vrai ou faux',
  empty: 'vide',
};

const things: Readonly<Record<string, string>> = {
  'a number': 'un nombre',
  'a number or null': 'un nombre, ou null',
  'a number above 0': 'un nombre supérieur à 0',
  'a number above 0, or null while it is not set':
    'un nombre supérieur à 0, ou null tant qu’il n’est pas fixé',
  'a number from 0.5 to 0.9999': 'un nombre de 0.5 à 0.9999',
  'a number from 0 to 1 (60% is 0.6)': 'un nombre de 0 à 1 (60\u202f% s’écrit 0.6)',
  'a number from 0 to below 1': 'un nombre de 0 à 1, 1 exclu',
  'a whole number of at most 15 digits': 'un nombre entier de 15 chiffres au plus',
  'a real date, as in "2026-01-31"': 'une date qui existe, comme "2026-01-31"',
  'a year': 'une année',
  'a BCP 47 language tag, as in "fr" or "en-GB"': 'un code de langue BCP 47, comme "fr" ou "en-GB"',
  'an ISO 4217 code of three capitals, as in "EUR"': 'un code ISO 4217 de trois majuscules, comme "EUR"',
  'an ISO 3166-1 code of two capitals, as in "FR"': 'un code ISO 3166-1 de deux majuscules, comme "FR"',
  text: 'un texte',
  'text that is not empty': 'un texte non vide',
  'true or false': 'true ou false',
  'a string or a number': 'un texte ou un nombre',
  'an object': 'un objet',
  'an object of licences': 'un objet de licences',
  'an object of metrics': 'un objet de mesures',
  'an object such as { "en": "Calls" }': 'un objet tel que { "en": "Calls", "fr": "Appels" }',
  'an object with `observations`, `cases` or both': 'un objet avec `observations`, `cases` ou les deux',
  'a metric or an index': 'une mesure ou un indice',
  'the id of a metric': 'l’identifiant d’une mesure',
  'the id of a rule': 'l’identifiant d’une règle',
  '"linear", "all-or-nothing" or a list of points': '"linear", "all-or-nothing" ou une liste de points',
  'a list': 'une liste',
  'a list of rows or an object of columns': 'une liste de lignes ou un objet de colonnes',
  'a period such as "2026", "2026-H1", "2026-Q1", "2026-03", "2026-W07" or "2026-03-01", or a whole number':
    'une période telle que "2026", "2026-H1", "2026-Q1", "2026-03", "2026-W07" ou "2026-03-01", ou un nombre entier',
};

const clauses: readonly Clause[] = [
  [/^is missing$/, () => 'manque'],
  [/^holds no rows$/, () => 'ne contient aucune ligne'],
  [/^lacks (.+)$/, (key) => `n’a pas ${key}`],
  [/^is an unknown key$/, () => 'est un champ inconnu'],
  [/^known are (.+)$/, (names) => `champs possibles\u00a0: ${names}`],
  [/^did you mean (.+)\?$/, (name) => `vouliez-vous dire ${name}\u202f?`],
  [/^is an unknown metric$/, () => 'est une mesure inconnue'],
  [/^is an unknown metric (.+)$/, (id) => `est une mesure inconnue, ${id}`],
  [
    /^define it under metrics, or name a built-in one such as "revenue"$/,
    () => 'définissez-la sous metrics, ou choisissez-en une du catalogue, comme "revenue"',
  ],
  [/^names an unknown rule (.+)$/, (id) => `nomme une règle inconnue, ${id}`],
  [/^leave no rule to run$/, () => 'ne laissent aucune règle'],
  [
    /^an earlier row has the same participant and period$/,
    () => 'une ligne plus haut a le même participant et la même période',
  ],
  [/^has more problems than are listed$/, () => 'a plus de problèmes qu’il n’en est affiché'],
  [/^is already an earlier goal$/, () => 'figure déjà parmi les buts'],
  [/^is already the id of an earlier metric$/, () => 'est déjà l’identifiant d’une autre mesure'],
  [/^is paid on by an earlier measure$/, () => 'est déjà primée par un autre indicateur'],
  [/^a plan pays on a metric once$/, () => 'un plan ne prime une mesure qu’une fois'],
  [
    /^for the same figure of a team define another metric$/,
    () => 'pour le même chiffre à l’échelle d’une équipe, définissez une autre mesure',
  ],
  [/^is given a second time$/, () => 'figure deux fois'],
  [/^gives the same group a second time$/, () => 'donne deux fois le même groupe'],
  [/^is too large to be exact as a number$/, () => 'est trop grand pour un nombre exact'],
  [/^write it as a string$/, () => 'écrivez-le comme un texte'],
  [/^is on no calendar: there is no such .+$/, () => 'ne figure dans aucun calendrier'],
  [
    /^is of the form (\S+), the ones before it of the form (\S+)$/,
    (form, first) => `est de la forme ${form}, celles qui précèdent de la forme ${first}`,
  ],
  [/^a data set has one form$/, () => 'un historique n’en a qu’une'],
  [/^all are numbers or all are strings$/, () => 'tous sont des nombres, ou tous des textes'],
  [/^(?:it )?must have weights that sum to 1$/, () => 'doit avoir des poids dont la somme vaut 1'],
  [/^they sum to (.+)$/, (sum) => `leur somme vaut ${sum}`],
  [/^must count at least one participant$/, () => 'doit compter au moins un participant'],
  [/^must not be above the target of (.+)$/, (target) => `ne doit pas dépasser l’objectif, ${target}`],
  [
    /^must not be below the target of (.+), lower being better$/,
    (target) => `ne doit pas être inférieur à l’objectif, ${target}, puisque moins vaut mieux`,
  ],
  [
    /^must not be below that of the point before, (.+)$/,
    (before) => `ne doit pas être inférieur à celui du point précédent, ${before}`,
  ],
  [/^must not be the same a third time$/, () => 'ne doit pas être le même une troisième fois'],
  [/^two points at one attainment are a jump$/, () => 'deux points à la même atteinte forment un saut'],
  [
    /^must be the sum of the pillars' maxima, (.+)$/,
    (sum) => `doit être la somme des maxima des piliers, ${sum}`,
  ],
  [
    /^two (pillars|components) of an index cannot share an id.*$/,
    () => 'deux parties d’un indice ne peuvent avoir le même identifiant',
  ],
  [
    /^(?:it )?must be a (number|string) as the ones before it$/,
    (type) => `doit être un ${type === 'number' ? 'nombre' : 'texte'} comme les précédents`,
  ],
  [
    /^(?:it )?must be a list of (\d+) to (\d+) metrics, or be left out$/,
    (least, most) => `doit être une liste de ${least} à ${most} mesures, ou être omis`,
  ],
  [
    /^(?:it )?must be a list of at most (\d+) .+$/,
    (most) => `doit être une liste de ${most} éléments au plus`,
  ],
  [
    /^(?:it )?must be an object of at most (\d+) .+$/,
    (most) => `doit être un objet de ${most} champs au plus`,
  ],
  [
    /^(?:it )?must be text of at most (\d+) characters$/,
    (most) => `doit être un texte de ${most} caractères au plus`,
  ],
  [/^must have at most (\d+) components in all$/, (most) => `doit avoir ${most} composantes au plus en tout`],
  [
    /^must be named: more than (\d+) metrics capture .+$/,
    (most) =>
      `doivent être nommés\u00a0: plus de ${most} mesures portent sur un résultat ou sur la qualité d’une relation`,
  ],
  [
    /^must hold at most (\d+) pairs of a measure and a goal$/,
    (most) => `doit contenir ${most} couples d’un indicateur et d’un but au plus`,
  ],
  [/^name fewer goals in the plan$/, () => 'nommez moins de buts dans le plan'],
  [/^must have at most (\d+) rows$/, (most) => `doit avoir ${most} lignes au plus`],
  [
    /^(?:it )?must be a list of (\d+) to (\d+) .+$/,
    (least, most) => `doit être une liste de ${least} à ${most} éléments`,
  ],
  [
    /^(?:it )?must be (?:a number )?from (\S+) to (\S+)$/,
    (low, high) => `doit être un nombre de ${low} à ${high}`,
  ],
  [/^(?:it )?must be at most (\S+)$/, (most) => `doit être au plus ${most}`],
  [/^(?:it )?must be a number of at least (\S+)$/, (least) => `doit être un nombre d’au moins ${least}`],
  [
    /^(?:it )?must be a whole number of at least (\S+)$/,
    (least) => `doit être un nombre entier d’au moins ${least}`,
  ],
  [
    /^(?:it )?must be a whole number (?:between|from) (\S+) (?:and|to) (\S+)$/,
    (low, high) => `doit être un nombre entier de ${low} à ${high}`,
  ],
  [
    /^(?:it )?must be lower-case words joined by hyphens.* at most (\d+) characters$/,
    (most) => `doit être en mots minuscules reliés par des traits d’union, ${most} caractères au plus`,
  ],
  [
    /^(?:it )?must be the payload of the page, as an object or as JSON text$/,
    () => 'doit être ce que charge la page, en JSON',
  ],
  [/^(?:it )?must be ((?:"[^"]*"(?:, | or )?)+)$/, (names) => `doit être ${names.replace(' or ', ' ou ')}`],
  [/^(?:it )?must be one of (.+)$/, (names) => `doit être l’un de ${names}`],
  [/^(?:it )?must be (.+)$/, (thing) => `doit être ${things[thing] ?? thing}`],
  [/^is the id of an index$/, () => 'est l’identifiant d’un indice'],
  [/^is the id of a pillar$/, () => 'est l’identifiant d’un pilier'],
  [
    /^replace the whole index, or choose another id$/,
    () => 'remplacez tout l’indice, ou choisissez un autre identifiant',
  ],
  [/^is no component of the index (.+)$/, (id) => `n’est pas une composante de l’indice ${id}`],
  [/^must have an entry for each row, (.+)$/, (rows) => `doit avoir une valeur par ligne, soit ${rows}`],
  [
    /^makes the full id (\d+) characters long$/,
    (length) => `porte l’identifiant complet à ${length} caractères`,
  ],
  [/^at most (\d+) are allowed$/, (most) => `${most} au plus sont admis`],
  [/^it has (.+)$/, (count) => `en a ${count}`],
  [/^it is (.+)$/, (value) => `c’est ${kinds[value] ?? value}`],
];

/** A problem of a plan or of data as the library says it, in French; a clause that is not known stays as it is. */
export function frenchIssue(message: string): string {
  const [, said = message, side] = /^ ?(.+) \(of the plan (before|after)\)$/.exec(message) ?? [];
  const of = side === undefined ? '' : ` (pour le plan ${side === 'before' ? 'actuel' : 'nouveau'})`;
  return clausesOf(said).map(french).join('\u202f; ') + of;
}

/** Clauses are parted by semicolons, those within quotes apart. */
function clausesOf(message: string): string[] {
  const clauses: string[] = [];
  let isQuoted = false;
  for (const part of message.split('; ')) {
    if (isQuoted) clauses.push(`${clauses.pop()}; ${part}`);
    else clauses.push(part);
    if (part.split('"').length % 2 === 0) isQuoted = !isQuoted;
  }
  return clauses;
}

function french(clause: string): string {
  for (const [english, say] of clauses) {
    const found = english.exec(clause);
    if (found !== null) return say(...found.slice(1));
  }
  return clause;
}
