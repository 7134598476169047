import { fiscalYears } from '../period/fiscal-year';
import { attributeNames } from './attribute-names';

/** When a deal was closed, the surest first. */
const closeDates = [
  'actual close date',
  'won time',
  'deal won time',
  'won date',
  'closed date',
  'close date',
  'closedate',
  'date de cloture',
  'date de fermeture',
  'deal close date',
  'date de gain',
  'date de signature',
  'close month',
  'mois de cloture',
];

/** The plainest names of those below. */
const flags = ['is won', 'iswon', 'won', 'is closed won', 'deal won', 'gagne', 'gagnee', 'affaire gagnee'];

/** What asks of a deal whether it was won, so that 1 and 0 answer it. */
export const wonFlags: ReadonlySet<string> = /* @__PURE__ */ new Set(flags);

/** What says whether a deal was won, the plainest first. */
const stages = [
  ...flags,
  'deal status',
  'opportunity status',
  'status',
  'statut',
  'deal stage',
  'opportunity stage',
  'stage',
  'stage name',
  'stagename',
  'sales stage',
  'etape',
  'phase de la transaction',
  'etape de la transaction',
];

/** Names of which a table may have several that all hold the same; the first is taken. */
const ranked: readonly (readonly string[])[] = [
  closeDates,
  stages,
  ['team id', 'team', 'team name'],
  ['quota', 'target', 'objectif', 'goal'],
  ['rep id', 'rep', 'rep name'],
  ['sales rep id', 'sales rep'],
  ['employee id', 'employee'],
  ['owner id', 'ownerid', 'opportunity owner', 'deal owner', 'owner', 'owner name'],
];

/** Names that hold something only where no other column does. */
const lesser: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'date',
  'jour',
  'day',
  'owner',
  'agent',
  'account manager',
]);

/** Which of several columns, by their simplified names, plainly holds what all of them may; all of them where none does. */
export function plainest(names: readonly string[]): readonly string[] {
  // A company's year is less than any date, month or year of the calendar.
  const dated = names.filter((name) => !fiscalYears.includes(name));
  const some = dated.length > 0 ? dated : names;
  const surer = some.filter((name) => !lesser.has(name) && !reachedNames.has(name));
  const left = surer.length > 0 ? surer : some;
  const rank = ranked.find((list) => left.every((name) => list.includes(name)));
  if (rank === undefined) return left;
  const first = rank.find((name) => left.includes(name));
  return left.filter((name) => name === first);
}

/** What those columns are called that only a table of single deals has. */
export const dealNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...closeDates,
  'deal owner',
  'opportunity owner',
  'proprietaire de l opportunite',
  'proprietaire de la transaction',
  'proprietaire de l affaire',
]);

/** What was reached, in whatever the plan pays on: its one count or amount, else revenue. */
export const reachedNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...[
    'amount',
    'montant',
    'montant ht',
    'value',
    'valeur',
    'deal value',
    'deal amount',
    'montant de la transaction',
  ],
  ...['bookings', 'booked', 'closed won', 'closed won amount', 'won amount', 'sales', 'ventes'],
  ...['actual', 'actuals', 'actual revenue', 'actual sales', 'realise', 'realisation', 'sales amount'],
]);

/** Names that people give to columns, simplified, in English and French; ids and labels of metrics count without standing here. */
export const usualNames: Readonly<Record<string, readonly string[]>> = {
  participant: [
    'participant',
    'participante',
    'participant id',
    'id participant',
    'salarie',
    'salariee',
    'id salarie',
    'commercial',
    'commerciale',
    'vendeur',
    'vendeuse',
    'collaborateur',
    'collaboratrice',
    'matricule',
    'pseudonyme',
    'pseudonym',
    'employee',
    'employee id',
    'salesperson',
    'sales rep',
    'seller',
    'rep',
    'rep id',
    'rep name',
    'sales rep id',
    'deal owner',
    'opportunity owner',
    'owner',
    'owner name',
    'owner id',
    'ownerid',
    'account executive',
    'ae',
    'account manager',
    'sdr',
    'bdr',
    'agent',
    'proprietaire',
    'proprietaire de l opportunite',
    'proprietaire de la transaction',
    'proprietaire de l affaire',
    'responsable commercial',
  ],
  period: [
    'period',
    'periode',
    'month',
    'mois',
    'quarter',
    'trimestre',
    'week',
    'semaine',
    'half year',
    'semestre',
    'year',
    'annee',
    'date',
    'jour',
    'day',
    'month name',
    'month number',
    'calendar month',
    'calendar year',
    ...fiscalYears,
    ...closeDates,
  ],
  team: ['team', 'equipe', 'team id', 'team name', 'sales team', 'equipe commerciale', 'squad', 'pod'],
  stage: stages,
  licence: [
    'licence',
    'license',
    'licence linkedin',
    'linkedin licence',
    'linkedin license',
    'type de licence',
  ],
  'linkedin-ssi': [
    'ssi',
    'score ssi',
    'total ssi',
    'ssi total',
    'ssi score',
    'linkedin ssi',
    'ssi linkedin',
    'social selling index',
    'indice social selling',
  ],
  ...attributeNames,
  'linkedin-ssi/professional-brand': [
    'professional brand',
    'ssi brand',
    'marque professionnelle',
    'construire votre marque professionnelle',
  ],
  'linkedin-ssi/right-people': ['right people', 'find right people', 'ssi people', 'bonnes personnes'],
  'linkedin-ssi/insights': [
    'insight engagement',
    'engaging with insights',
    'ssi insights',
    'echanger des informations',
  ],
  'linkedin-ssi/relationships': ['strong relationship', 'building relationships', 'ssi relationships'],
  revenue: ['revenue', 'revenues', 'turnover', 'ca', 'ca ht', 'chiffre affaires', 'chiffre d affaires'],
  leads: ['lead', 'leads', 'prospect', 'prospects', 'nb prospects', 'nombre de prospects'],
  meetings: ['meeting', 'meetings', 'meetings held', 'rendez vous', 'rdv', 'nb rdv', 'nombre de rendez vous'],
  opportunities: ['opportunity', 'opportunities', 'stage 2 opportunities', 'opportunite', 'opportunites'],
  conversions: ['conversion', 'conversions'],
  retention: ['retention', 'customer retention', 'fidelisation'],
  'relationship-quality': ['relationship quality', 'qualite de la relation', 'qualite relation'],
  'positive-reply-rate': ['positive reply rate', 'taux de reponses positives'],
  'invitations-sent': ['invitations sent', 'invitations envoyees'],
};
