import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision, RuleId } from '../../src';
import type { IncentivePlanInput } from '../../src/model/plan';

/** A scheme that was really used, as told by its sources, and what the audit was expected to say before it was run. */
export type DocumentedCase = {
  id: string;
  name: string;
  result: 'failed' | 'worked' | 'mixed';
  paid: string;
  happened: string;
  sources: { authors: string; year: number; title: string; url?: string }[];
  /** What the sources read do not say, and what stands in. */
  assumed: string[];
  plan: IncentivePlanInput;
  /** Why each metric of the plan's own has the facets it has. */
  facets: Record<string, Record<string, string>>;
  expected: { decision: Decision; rules: RuleId[] };
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
