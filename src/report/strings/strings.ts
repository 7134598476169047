import type { Format } from '../../locales/format';
import type { Licence } from '../../model/licence';
import type { Decision, ExclusionReason, Impact } from '../../model/report';
import type { Locale } from '../locale';

/** What a report says beside its sentences, in one language; a language that lacks a string does not compile. */
export type Strings = {
  locale: Locale;
  format: Format;
  decisions: Record<Decision, string>;
  impacts: Record<Impact, string>;
  exclusions: Record<ExclusionReason, string>;
  licences: Record<Licence, string>;
  periods: Record<string, string>;
  perPersonAnd: (money: string, period: string) => string;
  measures: (count: number, named: string) => string;
  target: (value: string) => string;
  noTarget: string;
  planAlone: string;
  history: (participants: string, periods: string, rows: string) => string;
  rides: { heading: string; share: string; of: (money: string) => string; whatever: string };
  shares: { offGoal: string; blind: string; volume: string; selfControlled: string; gated: string };
  instead: string;
  cannotTell: { heading: string; toFindOut: string };
  passes: string;
  errors: string;
  wouldChange: string;
  payouts: {
    heading: string;
    total: (money: string, participants: string) => string;
    misallocated: (share: string, equal: string) => string;
    licence: string;
    participants: string;
    mean: string;
    suppressed: string;
  };
  excluded: string;
  inFairness: string;
  limits: string;
  sources: string;
  madeBy: (version: string, seed: string) => string;
  assuming: (options: string) => string;
};
