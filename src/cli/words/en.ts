import type { Decision } from 'incentive-audit';
import { en as language } from '../../locales/en';
import { en as help } from './help-en';
import type { Words } from './words';

export const en: Words = {
  locale: language,

  noFile: 'There is no such file. Look at its name and folder.',
  isFolder: 'This is a folder. Name a file in it.',
  noPermission: 'This file may not be read. Ask for access to it.',
  unreadable: (code) => `This file cannot be read (${code}).`,
  tooLarge: (megabytes) =>
    `This file is larger than the ${megabytes} MB that are read of such a file. It is probably another one; a long history is given as CSV.`,
  mixedEncoding:
    'Some bytes of this file are UTF-8 and some are not: it was probably put together from two. Save it as “CSV UTF-8”.',
  encoding: (encoding) =>
    encoding === 'windows-1252'
      ? 'The file is not UTF-8; it is read as Windows’ western code page (Latin-1). “CSV UTF-8” leaves nothing to guess.'
      : 'The file is read as UTF-16.',
  noScoreInPage:
    'This page does not hold the JSON of the score. Open linkedin.com/sales/ssi, look in the network tools of your browser for the answer that has “memberScore” in it, and save that as a .json file; or save the whole page while it is open.',
  onePersonsPages: 'No page says whose it is: they are read as one person’s.',
  pageWithoutTime:
    'This is one page of one moment: incentive-audit score reads it. A history is a list of pages, each with a participant and a date.',
  severalPeople:
    'This is of several people. incentive-audit audit --data reads it; score reads one person’s.',
  lastOf: (count) => `Of ${count} pages the last is shown.`,
  noScoreInTable:
    'This table lacks the score or the points of a pillar. score reads the columns linkedin-ssi, linkedin-ssi/professional-brand, linkedin-ssi/right-people, linkedin-ssi/insights and linkedin-ssi/relationships of one person; incentive-audit audit --data reads the history of a team.',
  lastRowOf: (count) => `Of ${count} rows that of the last period is shown.`,
  sheetRemedy: 'Say which one is meant: --sheet 1, or its name.',
  noJson: 'This is no JSON: it would start with “{”. `incentive-audit init` writes a plan to start from.',
  emptyJson: 'The file is empty. `incentive-audit init` writes a plan to start from.',
  jsonSlips: {
    comment: 'JSON has no comments. Take this one out.',
    'trailing-comma': 'No comma may stand before a closing bracket. Take this one out.',
    'decimal-comma': 'Decimals have a point in JSON: 0.4, not 0,4.',
    quotes: "Texts stand between plain double quotes (\") in JSON, not “these”, ‘these’ or 'these'.",
    'bare-name': 'Names stand between double quotes in JSON: "target".',
    unit: 'A number stands alone in JSON: no unit, no % and no space in it. 60% is 0.6, €3,000 is 3000.',
    'missing-comma': 'A comma is missing before this.',
    'missing-colon': 'A colon is missing between the name and this.',
    'unclosed-text': 'A double quote (") is missing at the end of this text.',
    unclosed: 'A closing } or ] is missing before this.',
    backslash: 'A backslash is written twice in JSON: \\\\.',
    'line-break': 'A text stands on one line in JSON. Take out the line break or tab.',
    'after-end': 'There is more after the last closing bracket. Take it out.',
    'repeated-key': 'This name is given twice. Keep one of them.',
    other: 'This is no JSON. Look for a bracket, a comma or a double quote too many or too few.',
  },
  tableRemedies: {
    map: (pairs) => `For example: ${maps(pairs)}`,
    decimal: 'Add --decimal point or --decimal comma.',
    dates: 'Add --dates day-first or --dates month-first.',
    deals: 'Add --deals.',
  },
  issue: ({ message }) => message,
  about: (subject, problem) => `${subject}: ${problem}`,
  place: (file, { line, column }) =>
    [
      ...(file === null ? [] : [file]),
      ...(line === null ? [] : [`line ${line}`]),
      ...(column === null ? [] : [typeof column === 'number' ? `column ${column}` : `column “${column}”`]),
    ].join(', '),
  placed: (place) => `${place}:`,
  problems: (count) => (count === 1 ? 'There is a problem.' : `There are ${count} problems.`),
  moreProblems: (count) => `… and ${count} more.`,
  fault: 'This is a fault of the program, not yours. Please report it with these lines:',
  usage: {
    unknownOption: (option, nearest) =>
      `There is no option ${option}.${didYouMean(nearest)} --help lists them.`,
    unknownCommand: (command, nearest) =>
      `There is no command “${command}”.${didYouMean(nearest)} incentive-audit --help lists them.`,
    unknownRule: (rule, nearest) =>
      `There is no rule “${rule}”.${didYouMean(nearest)} incentive-audit rules lists them.`,
    noMetric: (asked) =>
      `The catalogue has no metric “${asked}”. incentive-audit metrics lists them. LinkedIn’s Social Selling Index is linkedin-ssi; a metric of your own is described in the plan, under metrics.`,
    listOfRules: 'incentive-audit rules lists them all.',
    missingArgument: (argument) => `Missing: ${argument}. --help shows how.`,
    missingValue: (option) => `Give ${option} its value. --help shows how.`,
    tooMany: 'More is given than is asked for. A name with spaces stands in quotes.',
    notOneOf: (option, all) => `${option} must be one of: ${all.join(', ')}.`,
    noNumber: (option) => `${option} must be a number, with a point for decimals.`,
    givenTwice: (option) => `${option} is given twice. Give it once; put the rows of all files into one.`,
    noFormat: (extension, all) =>
      `A result cannot be written as “${extension}”. Choose a name that ends in ${all.join(', ')}.`,
    noPair: '--map must name a metric and a column, as in --map revenue=Sales_net.',
    mappedTwice: (metric) => `--map names two columns for ${metric}. Name the one that holds it.`,
  },

  fileIsThere: 'This file is there already. Choose another name, or add --force to write over it.',
  noFolder: 'There is no such folder to write into. Make it first.',
  diskFull: 'The disk is full. What was there before is as it was. Make room, or choose another place.',
  notPrinted: (code) => `What was asked for cannot be printed (${code}).`,
  notWritten: (code) => `This file cannot be written (${code}).`,
  written: (file) => `Written: ${file}`,
  noVega:
    'Without charts: they need Vega beside this package (npm install vega vega-lite), or --vega and the folder where it is installed.',
  noVegaThere:
    'Vega and Vega-Lite are not installed in this folder. Run npm install vega vega-lite in it, or name another one.',
  noPrecedents: 'No documented scheme is near this plan.',
  vegaRunsOthers: (name) =>
    `Without charts: Vega would also run a package “${name}” that lies in another folder. Install it beside Vega, or take it away.`,
  vegaFailed: 'Without charts: the installed Vega could not draw them. Vega 6 and Vega-Lite 6 can.',

  readAbove: (decision) =>
    `Verdict: ${verdicts[decision]}. The report begins above; --out report.html makes a page to pass on.`,

  reading: (file) => `Reading ${file}`,
  auditing: 'Auditing',

  needsHistory: '(needs a history)',
  explainHint: 'More on each: incentive-audit explain RULE',
  englishPage: '',
  starterName: 'Account managers 2026',
  next: (file) => `Put your own plan in it, then: incentive-audit audit ${file}`,

  score: {
    total: (points, maximum) => `${points} of ${maximum}.`,
    addsUp: 'The four pillars add up to it.',
    failed:
      'Without a point in any pillar this is a capture that failed, or an account that has no score yet: no measurement. A history leaves it out.',
    doesNotAddUp:
      'The four pillars do not add up to it: the page was edited or misread. A browser add-on is known that rewrites pillars.',
    pillar: 'Pillar',
    points: 'Points',
    of: (points, maximum) => `${points} of ${maximum}`,
    industry: (rank, average) => `In the industry: top ${rank}%, average ${average}.`,
    network: (rank, average) => `In the network: top ${rank}%, average ${average}.`,
    caution:
      'It says what was done on LinkedIn. Whether results follow, only a history of the team can tell.',
  },
  metrics: {
    families: {
      outreach: 'Reaching out',
      meetings: 'Meeting customers',
      leads: 'Leads',
      pipeline: 'Pipeline',
      results: 'Results',
      deals: 'Deals',
      recurring: 'Recurring revenue',
      retention: 'Retention',
      customers: 'What customers say',
      service: 'Service',
      social: 'Social selling',
      marketing: 'Marketing',
      'crm-hygiene': 'CRM hygiene',
      learning: 'Learning',
      presence: 'Presence',
      quality: 'Quality',
      team: 'Colleagues and superiors',
    },
    hint: 'More on one: incentive-audit metrics ID',
    identity: (id, unit, better, aliases) =>
      `${id}, in ${unit}; ${better} is better. Also called ${aliases.join(', ')}.`,
    questions: {
      captures: 'What does a unit say something about?',
      nature: 'What kind of figure is it?',
      producedBy: 'Who can make it move?',
      automatable: 'Can a script raise it?',
      licence: 'Which licence does it take?',
      enteredBy: 'Who enters it?',
      checked: 'Are entries checked before pay?',
      levers: 'How could it rise and nothing else?',
      reversible: 'Can the unit paid for go wrong?',
      standsFor: 'Wanted itself, or a stand-in?',
    },
    itself: 'itself',
    askFirst: 'Ask first:',
  },
  paysOn: 'What it pays on',
  proposal: {
    none: (decision) =>
      decision === 'keep'
        ? 'There is nothing to mend: keep this plan.'
        : `Nothing can be proposed from this plan and its goals alone (verdict: ${verdicts[decision]}). Declare goals that are results, or what the customer makes of the relationship.`,
    uncalledFor: (decision) =>
      `None of the questions that were asked calls for another plan (verdict: ${verdicts[decision]}).`,
    verdicts: (now, proposed) =>
      `The plan as it is: ${verdicts[now]}. The proposal, judged in the same way: ${verdicts[proposed]}.`,
    now: 'Now',
    proposed: 'Proposed',
  },
  comparison: {
    before: 'Before',
    after: 'After',
    fixed: 'Fixed',
    improved: 'Lighter',
    worse: 'Heavier or new',
    open: 'Open for one of them',
    stillFails: 'Fails as before',
    limits: 'What cannot be compared, or only with care',
  },

  help,
};

function maps(pairs: readonly string[]): string {
  return (pairs.length === 0 ? ['revenue=Sales_net'] : pairs).map((pair) => `--map ${pair}`).join(' ');
}

const verdicts: Readonly<Record<Decision, string>> = {
  keep: 'keep this plan',
  revise: 'revise this plan',
  withdraw: 'withdraw this plan',
  undecided: 'undecided',
};

function didYouMean(nearest: string | null): string {
  return nearest === null ? '' : ` Did you mean ${nearest}?`;
}
