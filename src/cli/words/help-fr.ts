import type { Help } from './help';

export const fr: Help = {
  about: 'Audite les plans de primes commerciales\u00a0: le plan paie-t-il ce qu’il faut\u202f?',
  titles: {
    'Usage:': 'Usage\u00a0:',
    'Arguments:': 'Arguments\u00a0:',
    'Options:': 'Options\u00a0:',
    'Commands:': 'Commandes\u00a0:',
  },
  commands: {
    init: 'écrire un plan de départ',
    audit: 'auditer un plan, avec un historique de l’équipe s’il y en a un',
    propose: 'proposer un meilleur plan, et l’écrire dans un fichier',
    compare: 'dire ce qui change quand un plan en remplace un autre',
    score: 'lire ce que la page de LinkedIn dit de votre propre score',
    rules: 'lister ce qui est demandé à un plan',
    explain: 'dire comment une règle fonctionne et d’où elle vient',
    metrics: 'chercher les indicateurs qu’un plan peut nommer par leur seul identifiant',
    help: 'aide sur une commande',
  },
  init: 'Écrit un plan de départ. Grâce à son $schema, un éditeur complète les noms et signale les fautes.',
  audit:
    'Audite un plan et affiche le rapport.\n\nCode de sortie\u00a0: 0 si le plan est à garder, 1 s’il est à revoir ou à retirer, 3 si on ne peut pas trancher, 2 si la saisie est illisible.',
  propose:
    'Propose un meilleur plan\u00a0: ce qui est en ordre reste, le reste de la prime va aux buts. La proposition est auditée à son tour.\n\nCode de sortie\u00a0: celui d’un audit de la proposition\u202f; sans proposition, celui d’un audit du plan.',
  compare:
    'Dit ce qui change quand le second plan remplace le premier\u00a0: les constats, le verdict, et à qui irait l’argent.\n\nCode de sortie\u00a0: celui d’un audit du second plan.',
  score:
    'Lit ce que linkedin.com/sales/ssi charge pour vous\u00a0: enregistrez la réponse dans un fichier. Rien n’est téléchargé.',
  rules: 'Liste ce qui est demandé à un plan, critique par critique.',
  explain: 'Dit comment une règle fonctionne, ce qu’elle ne montre pas et d’où elle vient.',
  metrics:
    'Cherche dans le catalogue d’indicateurs par identifiant, par nom ou par ce que dit un CRM. Un plan peut nommer chacun par son seul identifiant\u202f; chacun a ses réponses, leurs raisons, et ce qu’il faut demander avant de s’y fier.',
  plan: 'le plan, un fichier JSON',
  before: 'le plan actuel, un fichier JSON',
  after: 'le plan qui doit le remplacer, un fichier JSON',
  page: 'ce que la page a chargé\u00a0: un fichier JSON, une liste ou des lignes de captures (.jsonl), la page enregistrée (.html), ou un tableau avec une colonne par pilier (.csv, .xlsx)',
  initFile: 'le fichier à écrire\u202f; plan.json sans indication',
  rule: 'l’identifiant d’une règle, ou sa dernière partie',
  metricWords: 'le nom de l’indicateur, en français ou en anglais\u202f; sans lui, tous sont listés',
  options: {
    data: 'un historique de l’équipe\u00a0: CSV (virgule, point-virgule ou tabulation), classeur Excel ou JSON',
    sheet: 'quelle feuille d’un classeur, par son nom ou son numéro',
    map: 'quelle colonne donne une mesure, le participant, la période ou la licence\u202f; peut se répéter',
    decimal: 'la marque décimale, si les chiffres laissent le doute\u00a0: point, comma (virgule)',
    dates:
      'si 01/02 est en février ou en janvier, quand la colonne laisse le doute\u00a0: day-first (jour en premier), month-first (mois en premier)',
    deals:
      'chaque ligne est une affaire\u00a0: les additionner par personne et par mois, les affaires gagnées seulement si une étape le dit',
    keepTotals: 'garder les lignes qui sont les totaux d’autres',
    seed: 'graine des tests par tirage\u202f; même graine, même rapport (1)',
    confidence: 'des intervalles et des décisions (0.95)',
    minimumValidity: 'plus petite corrélation qui vaille d’être payée (0.3)',
    weightRatio: 'combien de fois une composante d’un score peut peser plus qu’une autre (4)',
    minimumGroupSize: 'les groupes plus petits sont masqués (10)',
    only: 'ces règles et aucune autre, séparées par des virgules',
    except: 'toutes les règles sauf celles-ci, séparées par des virgules',
    format: 'text, markdown, html, json\u202f; sinon d’après le nom donné à --out, ou text',
    plainFormat: 'text, json',
    textFormat: 'text, markdown, json',
    out: 'écrire dans un fichier',
    outPlan: 'écrire le meilleur plan dans un fichier',
    force: 'écraser un fichier qui existe',
    precedents: 'ajoute ce que sont devenus des plans documentés semblables, sans changer le verdict',
    vega: 'le dossier où Vega est installé, pour les graphiques\u202f; sinon, cherché seulement à côté de ce paquet',
    locale: 'en, fr, ou un code comme fr-CA\u202f; sinon la langue de cette machine',
    help: 'afficher cette aide',
    version: 'afficher la version',
  },
  examples: {
    all: `
Exemples\u00a0:
  incentive-audit init
  incentive-audit audit plan.json
  incentive-audit audit plan.json --data equipe.csv --out rapport.html
  incentive-audit propose plan.json --data equipe.csv --out meilleur.json
  incentive-audit compare plan.json meilleur.json --data equipe.csv

Aucune connexion n’est ouverte, et rien ne quitte cette machine.`,
    init: `
Exemples\u00a0:
  incentive-audit init
  incentive-audit init prime-2026.json`,
    audit: `
Exemples\u00a0:
  incentive-audit audit plan.json
  incentive-audit audit plan.json --data equipe.csv --map revenue=CA_HT
  incentive-audit audit plan.json --data equipe.csv --out rapport.html --locale fr
  incentive-audit audit plan.json --format json | jq .verdict`,
    propose: `
Exemples\u00a0:
  incentive-audit propose plan.json
  incentive-audit propose plan.json --data equipe.csv --out meilleur.json
  incentive-audit propose plan.json --format json | diff plan.json -`,
    compare: `
Exemples\u00a0:
  incentive-audit compare plan.json meilleur.json
  incentive-audit compare plan.json meilleur.json --data equipe.csv --out comparaison.md`,
    score: `
Exemple\u00a0:
  incentive-audit score page.json`,
    rules: `
Exemple\u00a0:
  incentive-audit rules --format json`,
    explain: `
Exemples\u00a0:
  incentive-audit explain validity
  incentive-audit explain plan-design/notice`,
    metrics: `
Exemples\u00a0:
  incentive-audit metrics
  incentive-audit metrics démo
  incentive-audit metrics meetings-booked --format json`,
  },
};
