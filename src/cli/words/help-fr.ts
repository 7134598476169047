import type { Help } from './help';

export const fr: Help = {
  about: 'Audite les plans de primes commerciales : le plan paie-t-il ce qu’il faut ?',
  titles: {
    'Usage:': 'Usage :',
    'Arguments:': 'Arguments :',
    'Options:': 'Options :',
    'Commands:': 'Commandes :',
  },
  commands: {
    init: 'écrire un plan de départ',
    audit: 'auditer un plan, avec un historique de l’équipe s’il y en a un',
    rules: 'lister ce qui est demandé à un plan',
    explain: 'dire comment une règle fonctionne et d’où elle vient',
    help: 'aide sur une commande',
  },
  init: 'Écrit un plan de départ. Grâce à son $schema, un éditeur complète les noms et signale les fautes.',
  audit:
    'Audite un plan et affiche le rapport.\n\nCode de sortie : 0 si le plan est à garder, 1 s’il est à revoir ou à retirer, 3 si on ne peut pas trancher, 2 si la saisie est illisible.',
  rules: 'Liste ce qui est demandé à un plan, critique par critique.',
  explain: 'Dit comment une règle fonctionne, ce qu’elle ne montre pas et d’où elle vient.',
  plan: 'le plan, un fichier JSON',
  initFile: 'le fichier à écrire ; plan.json sans indication',
  rule: 'l’identifiant d’une règle, ou sa dernière partie',
  options: {
    data: 'un historique de l’équipe : CSV (virgule, point-virgule ou tabulation) ou JSON',
    map: 'quelle colonne donne une mesure, le participant, la période ou la licence ; peut se répéter',
    decimal: 'la marque décimale, si les chiffres laissent le doute : point, comma (virgule)',
    seed: 'graine des tests par tirage ; même graine, même rapport (1)',
    confidence: 'des intervalles et des décisions (0.95)',
    minimumValidity: 'plus petite corrélation qui vaille d’être payée (0.3)',
    weightRatio: 'combien de fois une composante d’un score peut peser plus qu’une autre (4)',
    minimumGroupSize: 'les groupes plus petits sont masqués (10)',
    only: 'ces règles et aucune autre, séparées par des virgules',
    except: 'toutes les règles sauf celles-ci, séparées par des virgules',
    format: 'text, markdown, html, json ; sinon d’après le nom donné à --out, ou text',
    plainFormat: 'text, json',
    out: 'écrire dans un fichier',
    force: 'écraser un fichier qui existe',
    locale: 'en, fr ; sinon la langue de cette machine',
    help: 'afficher cette aide',
    version: 'afficher la version',
  },
  examples: {
    all: `
Exemples :
  incentive-audit init
  incentive-audit audit plan.json
  incentive-audit audit plan.json --data equipe.csv --out rapport.html

Aucune connexion n’est ouverte, et rien ne quitte cette machine.`,
    init: `
Exemples :
  incentive-audit init
  incentive-audit init prime-2026.json`,
    audit: `
Exemples :
  incentive-audit audit plan.json
  incentive-audit audit plan.json --data equipe.csv --map revenue=CA_HT
  incentive-audit audit plan.json --data equipe.csv --out rapport.html --locale fr
  incentive-audit audit plan.json --format json | jq .verdict`,
    rules: `
Exemple :
  incentive-audit rules --format json`,
    explain: `
Exemples :
  incentive-audit explain validity
  incentive-audit explain plan-design/notice`,
  },
};
