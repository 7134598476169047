import type { Label } from './label';

/** Who says what happened to a scheme. */
export type CaseSource = {
  authors: string;
  year: number;
  title: string;
  url?: string | null | undefined;
};

/** A documented scheme that is much like a plan, and how it fared. */
export type Precedent = {
  id: string;
  name: Label;
  result: 'failed' | 'worked';
  paid: Label;
  happened: Label;
  sources: readonly CaseSource[];
  /** The share of answers it has in common with the plan, 0 to 1. */
  inCommon: number;
  /** How many questions are answered for both, weighted by pay; of 14 at most. */
  compared: number;
};

/** A question that the two schemes answer differently; `here` is the plan’s own answer, `null` where it has none. */
export type PrecedentDifference = { question: Label; failed: Label; worked: Label; here: Label | null };

/** Of the documented schemes most like a plan one that failed and one that worked, and what sets the two apart. */
export type Precedents = {
  failed: Precedent;
  worked: Precedent;
  apart: readonly PrecedentDifference[];
};
