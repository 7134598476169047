import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision, RuleId } from '../../src';
import type { Facts } from '../../src/model/facts';
import type { IncentivePlanInput, PerformanceMeasure } from '../../src/model/plan';

/** The same in English and French. */
type Told = { en: string; fr: string };

/** What a measure says of itself beside what it pays. */
type Terms = Pick<PerformanceMeasure, 'clawback' | 'reference' | 'teamSize' | 'attributable'>;

/** Answers by metric and field, each with its reason. */
type Argued = Record<string, Record<string, { answer: unknown; because: string }>>;

/** A scheme that was really used, as told by its sources, and what the audit was expected to say before it was run. */
export type DocumentedCase = {
  id: string;
  name: Told;
  result: 'failed' | 'worked' | 'mixed';
  paid: Told;
  happened: Told;
  sources: { authors: string; year: number; title: string; url?: string }[];
  /** What the sources read do not say, and what stands in. */
  assumed: string[];
  plan: IncentivePlanInput;
  /** What could have been told of each metric and measure before the start. */
  facts: Argued;
  terms: Argued;
  /** The same as a believer in the scheme would tell it. */
  believer: { facts: Record<string, Facts>; terms: Record<string, Terms> };
  /** Why each metric of the plan's own has the facets it has. */
  facets: Record<string, Record<string, string>>;
  expected: {
    withoutFacts: { decision: Decision; rules: RuleId[] };
    withFacts: { decision: Decision; rules: RuleId[] };
    believer: { decision: Decision };
  };
  /** What is learned where the audit was wrong. */
  lesson?: string;
};

const folder = join(import.meta.dirname, '../../examples/cases');

/** All cases, by file name. */
export const cases: DocumentedCase[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({
    id: file.replace('.json', ''),
    ...JSON.parse(readFileSync(join(folder, file), 'utf8')),
  }));
