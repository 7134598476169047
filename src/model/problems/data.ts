import type { NumberMeant } from './kinds';
import type { Sentence } from './problem';

/*
 * What is wrong with data.
 */

export const data: Sentence<'data'> = {
  code: 'data',
  must: 'an object with `observations`, `cases` or both',
};

export const observations: Sentence<'observations'> = {
  code: 'observations',
  must: 'a list of rows or an object of columns',
};

export const participant: Sentence<'participant'> = {
  code: 'participant',
  must: 'a string or a number',
};

export const period: Sentence<'period'> = {
  code: 'period',
  must: 'a period such as "2026", "2026-H1", "2026-Q1", "FY2026-Q1", "2026-03", "2026-W07" or "2026-03-01", or a whole number',
};

export const numberTooLarge: Sentence<'number-too-large'> = {
  code: 'number-too-large',
  say: 'is too large to be exact as a number; write it as a string',
};

export const participantKind: Sentence<'participant-kind'> = {
  code: 'participant-kind',
  say: ({ expected }) => `must be a ${expected} as the ones before it; all are numbers or all are strings`,
};

export const periodOffCalendar: Sentence<'period-off-calendar'> = {
  code: 'period-off-calendar',
  say: ({ form }) => `is on no calendar: there is no such ${form}`,
};

export const periodNumber: Sentence<'period-number'> = {
  code: 'period-number',
  say: ({ from, to }) => `must be a whole number between −${-from} and ${to}`,
};

const meantNumbers: Readonly<Record<NumberMeant, string>> = {
  'spreadsheet-date': 'a date of a spreadsheet; write it as "2026-03-01", or "2026-03" for its month',
  month: 'a month; write it as "2026-03"',
  day: 'a date; write it as "2026-03-01", or "2026-03" for its month',
  'unix-seconds': 'seconds since 1970; write the period as "2026-03-01", or "2026-03" for its month',
  'unix-milliseconds':
    'milliseconds since 1970; write the period as "2026-03-01", or "2026-03" for its month',
};

export const periodMistaken: Sentence<'period-mistaken'> = {
  code: 'period-mistaken',
  say: ({ meant }) => `looks like ${meantNumbers[meant]}`,
};

export const periodForm: Sentence<'period-form'> = {
  code: 'period-form',
  say: ({ form, first }) =>
    `is of the form ${form}, the ones before it of the form ${first}; a data set has one form`,
};

export const periodNaming: Sentence<'period-naming'> = {
  code: 'period-naming',
  say: 'is named otherwise than the ones before it: of "2026-Q1", "FY2026-Q1" and "FY2025/26-Q1" a data set has one',
};

export const periodOneYear: Sentence<'period-one-year'> = {
  code: 'period-one-year',
  say: 'names two years, but the plan’s year begins in January; say in the plan in which month it begins, as `yearStarts`',
};

export const noRows: Sentence<'no-rows'> = { code: 'no-rows', say: 'holds no rows' };

export const tooManyRows: Sentence<'too-many-rows'> = {
  code: 'too-many-rows',
  say: ({ most, count }) => `must have at most ${most} rows; it has ${count}`,
};

export const tooManyPairs: Sentence<'too-many-pairs'> = {
  code: 'too-many-pairs',
  say: ({ most, count }) =>
    `must hold at most ${most} pairs of a measure and a goal; it has ${count}; name fewer goals in the plan`,
};

export const periodsCut: Sentence<'periods-cut'> = {
  code: 'periods-cut',
  say: ({ form, month }) =>
    `must be months: a calendar ${form} is cut by a plan year that begins in month ${month}`,
};

export const rowsLeftOut: Sentence<'rows-left-out'> = {
  code: 'rows-left-out',
  say: ({ count, rows, form, planPeriod }) =>
    `${count} of ${rows} rows left out: counts and amounts of a ${planPeriod} need a row for every ${form} of it${form === 'day' ? `; with a row for each ${planPeriod}, write the ${planPeriod} instead of a date; single deals are summed first, which the reader of tables does (\`deals\`)` : ''}`,
};

export const tooManyAttributes: Sentence<'too-many-attributes'> = {
  code: 'too-many-attributes',
  say: ({ most, count }) => `must hold at most ${most} attributes; it has ${count}`,
};

export const columnLength: Sentence<'column-length'> = {
  code: 'column-length',
  say: ({ rows, count }) => `must have an entry for each row, ${rows}; it has ${count}`,
};

export const columnsLength: Sentence<'columns-length'> = {
  code: 'columns-length',
  say: ({ rows, count }) => `must be as long as the columns before it, ${rows}; it has ${count} entries`,
};

export const rowTwice: Sentence<'row-twice'> = {
  code: 'row-twice',
  say: 'an earlier row has the same participant and period',
};

export const unknownDataMetric: Sentence<'unknown-data-metric'> = {
  code: 'unknown-data-metric',
  say: 'is an unknown metric',
};

export const moreProblems: Sentence<'more-problems'> = {
  code: 'more-problems',
  say: 'has more problems than are listed',
};

export const changedWhileRead: Sentence<'changed-while-read'> = {
  code: 'changed-while-read',
  say: 'changed while they were read',
};

export const dataNotRead: Sentence<'data-not-read'> = {
  code: 'data-not-read',
  say: 'must be left out: no rule of this audit reads data',
};

export const payload: Sentence<'payload'> = {
  code: 'payload',
  say: 'must be the payload of the page, as an object or as JSON text',
};

export const keyTwice: Sentence<'key-twice'> = { code: 'key-twice', say: 'is given a second time' };

export const groupTwice: Sentence<'group-twice'> = {
  code: 'group-twice',
  say: 'gives the same group a second time',
};

export const keyLacking: Sentence<'key-lacking'> = {
  code: 'key-lacking',
  say: ({ key }) => `lacks ${key}`,
};
