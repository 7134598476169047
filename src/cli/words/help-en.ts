import type { Help } from './help';

export const en: Help = {
  about: 'Audits sales incentive plans: does the plan pay for the right thing?',
  titles: {},
  commands: {
    init: 'write a plan to start from',
    audit: 'audit a plan, with a history of the team if there is one',
    propose: 'propose a better plan, and write it to a file',
    compare: 'tell what changes when one plan replaces another',
    score: 'read what LinkedIn’s page says of your own score',
    rules: 'list what is asked of a plan',
    explain: 'tell how a rule works and where it comes from',
    metrics: 'search the metrics that a plan may name by id alone',
    help: 'help on a command',
  },
  init: 'Writes a plan to start from. Its $schema lets editors complete names and mark mistakes.',
  audit:
    'Audits a plan and prints the report.\n\nEnds with 0 if the plan is to be kept, 1 if it is to be revised or withdrawn, 3 if nobody can tell, and 2 if the input cannot be read.',
  propose:
    'Proposes a better plan: what passes is kept, the rest of the pay moves to the goals. The proposal is audited itself.\n\nEnds as an audit of the proposal would; without a proposal, as one of the plan.',
  compare:
    'Tells what changes when the second plan replaces the first: findings, verdict, and whom the money would reach.\n\nEnds as an audit of the second plan would.',
  score: 'Reads what linkedin.com/sales/ssi loads for you: save its response as a file. Nothing is fetched.',
  rules: 'Lists what is asked of a plan, by criticism.',
  explain: 'Tells how a rule works, what it does not show, and where it comes from.',
  metrics:
    'Searches the catalogue of metrics by id, name or what a CRM calls them. A plan may name any of them by its id alone; each has its answers, the reasons for them, and what to ask before trusting it.',
  plan: 'the plan, a JSON file',
  before: 'the plan as it is, a JSON file',
  after: 'the plan that is to replace it, a JSON file',
  page: 'what the page loaded: a JSON file, a list or lines of captures (.jsonl), the saved page (.html), or a table with a column for each pillar (.csv, .xlsx)',
  initFile: 'the file to write; plan.json if none is named',
  rule: 'the id of a rule, or the last part of it',
  metricWords: 'what the metric is called, in English or French; without it all are listed',
  options: {
    data: 'a history of the team: CSV (comma, semicolon or tab), an Excel workbook or JSON',
    sheet: 'which sheet of a workbook, by name or number',
    map: 'which column holds a metric, the participant, the period or the licence; may be repeated',
    decimal: 'the decimal mark, where the figures leave it open: point, comma',
    dates: 'whether 01/02 is in February or January, where the column leaves it open: day-first, month-first',
    deals: 'the rows are single deals: sum them to person and month, won ones only where a stage says which',
    keepTotals: 'keep the rows that are totals of others',
    seed: 'of sampled tests; the same seed gives the same report (1)',
    confidence: 'of intervals and decisions (0.95)',
    minimumValidity: 'the smallest correlation worth paying for (0.3)',
    weightRatio: 'how many times heavier one input of a score may be than another (4)',
    minimumGroupSize: 'smaller groups are suppressed (10)',
    only: 'these rules and no others, parted by commas',
    except: 'all rules but these, parted by commas',
    format: 'text, markdown, html, json; without it as the name of --out has it, else text',
    plainFormat: 'text, json',
    textFormat: 'text, markdown, json',
    out: 'write to a file',
    outPlan: 'write the better plan to a file',
    force: 'write over a file that is there',
    precedents: 'adds what became of documented schemes like this one; it changes no verdict',
    vega: 'the folder where Vega is installed, which draws charts; without it, looked for beside this package only',
    locale: 'en, fr, or a tag such as fr-CA; without it the language of this machine',
    help: 'show this help',
    version: 'show the version',
  },
  examples: {
    all: `
Examples:
  incentive-audit init
  incentive-audit audit plan.json
  incentive-audit audit plan.json --data team.csv --out report.html
  incentive-audit propose plan.json --data team.csv --out better.json
  incentive-audit compare plan.json better.json --data team.csv

No connection is opened, and nothing leaves this machine.`,
    init: `
Examples:
  incentive-audit init
  incentive-audit init bonus-2026.json`,
    audit: `
Examples:
  incentive-audit audit plan.json
  incentive-audit audit plan.json --data team.csv --map revenue=Sales_net
  incentive-audit audit plan.json --data team.csv --out report.html --locale fr
  incentive-audit audit plan.json --format json | jq .verdict`,
    propose: `
Examples:
  incentive-audit propose plan.json
  incentive-audit propose plan.json --data team.csv --out better.json
  incentive-audit propose plan.json --format json | diff plan.json -`,
    compare: `
Examples:
  incentive-audit compare plan.json better.json
  incentive-audit compare plan.json better.json --data team.csv --out comparison.md`,
    score: `
Example:
  incentive-audit score page.json`,
    rules: `
Example:
  incentive-audit rules --format json`,
    explain: `
Examples:
  incentive-audit explain validity
  incentive-audit explain plan-design/notice`,
    metrics: `
Examples:
  incentive-audit metrics
  incentive-audit metrics demo
  incentive-audit metrics meetings-booked --format json`,
  },
};
