import type { Licence } from '../model/licence';
import type { Basis, Critique, Decision, Impact, Outcome } from '../model/report';

/** What a language calls the ids of a report: one word for each, wherever it is shown. */
export type Labels = {
  outcomes: Readonly<Record<Outcome, string>>;
  impacts: Readonly<Record<Impact, string>>;
  decisions: Readonly<Record<Decision, string>>;
  critiques: Readonly<Record<Critique, string>>;
  /** What an answer rests on: whoever reads must not take advice for proof. */
  bases: Readonly<Record<Basis, string>>;
  licences: Readonly<Record<Licence, string>>;
  /** Of plans, and of others that a later version may know. */
  periods: Readonly<Record<string, string>>;
};
