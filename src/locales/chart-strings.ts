import type { Licence } from '../model/licence';
import type { Estimate } from '../model/report';
import type { ReportStrings } from './report-strings';

type Interval = Estimate['interval'];

/** What charts say, in one language. Names of metrics come unquoted, figures already written. */
export type ChartStrings = {
  heading: string;
  /** Of the table under a chart. */
  asTable: string;
  measure: string;
  view: string;
  correlation: string;
  share: (value: number | null, interval: Interval) => string;
  number: (value: number, interval: Interval) => string;
  correlationOf: (value: number | null, interval: Interval) => string;
  /** From one figure to another. */
  between: (low: string, high: string) => string;
  stake: {
    titles: Record<keyof ReportStrings['rides']['rows'], (share: string) => string>;
    nothing: string;
    rows: Record<keyof ReportStrings['rides']['rows'], string>;
    reading: (weightRatio: string) => string;
    exact: string;
  };
  ceiling: {
    title: (account: string, most: string, measure: string) => string;
    accounts: Record<Licence, string>;
    reading: (target: string | null) => string;
  };
  validity: {
    titles: Record<'fail' | 'pass' | 'open', (measure: string, goal: string) => string>;
    reading: (limit: string) => string;
    same: string;
    later: (periods: number) => string;
    averaged: string;
  };
  naive: {
    title: (naive: string, within: string) => string;
    reading: (measure: string, goal: string) => string;
    rows: Record<'within' | 'naive' | 'between', string>;
  };
  groups: {
    title: (measure: string, lowest: string, highest: string, goal: string) => string;
    reading: (least: string) => string;
    participants: string;
  };
  payouts: {
    title: (plan: string, equal: string) => string;
    reading: string;
    column: string;
    rows: Record<'plan' | 'equal' | 'outcome', string>;
  };
  attainment: {
    title: (share: string, measure: string, fault: 'hard' | 'easy' | null) => string;
    reading: (band: string | null) => string;
    column: string;
  };
  byLicence: {
    title: (free: string, paying: string) => string;
    reading: (measure: string) => string;
    column: string;
    rows: Record<'free' | 'paying', (participants: number) => string>;
  };
  spread: {
    title: (measure: string, fullest: string, target: string | null) => string;
    /** Of what was found at the target. */
    titles: {
      fail: (measure: string, target: string, excess: string, isBelow: boolean) => string;
      pass: (measure: string, target: string) => string;
      open: (measure: string, target: string) => string;
    };
    reading: (shown: { withheld: boolean; target: boolean; pile: boolean }) => string;
    rows: string;
  };
  overTime: {
    title: (first: string, last: string, moves: readonly string[]) => string;
    move: (name: string, from: string, to: string) => string;
    /** Where all moved at one date. */
    /** Without a share where nearly all moved. */
    moved: (
      measure: string,
      date: string,
      together: string | null,
      points: string,
      isDown: boolean,
    ) => string;
    reading: (move: { date: string; together: string | null; lasts: boolean } | null) => string;
    period: string;
  };
};
