import { describe, expect, it } from 'vitest';
import { citations } from '../../../src/critique/engine/citations';
import { article, deck2015 } from '../../../src/model/linkedin-ssi/sources';
import type { Source } from '../../../src/model/source';
import { kerr1975 as kerr } from '../../../src/model/sources';
import { resolved } from '../../resolved';
import { indexOf } from '../../scoring/support';
import { revenuePlan, ssiPlan } from '../support';

const cited = [article, deck2015, kerr];
const guide: Source = { title: 'The vendor’s guide', kind: 'publisher' };
const own = { ...indexOf({ components: 2, maximum: 10 }), sources: [guide] };
const paysOn = (...metrics: string[]) =>
  resolved({
    name: 'Plan',
    period: 'quarter',
    metrics: [own],
    measures: metrics.map((metric) => ({ metric, weight: 1 / metrics.length, target: 5 })),
  });

describe('citations', () => {
  it.each(['linkedin-ssi', 'linkedin-ssi/insights', 'linkedin-ssi/insights/shares'])(
    'cites what was written about the index a plan pays on, by %s',
    (metric) => {
      expect(citations(cited, paysOn(metric))).toEqual([article, deck2015, kerr]);
      expect(citations(cited, resolved(ssiPlan))).toEqual([article, deck2015, kerr]);
    },
  );

  it('cites none of it in other plans, and what their own index rests on in its place', () => {
    expect(citations(cited, resolved(revenuePlan))).toEqual([kerr]);
    expect(citations(cited, paysOn('revenue'))).toEqual([kerr]);
    expect(citations(cited, paysOn('made-up'))).toEqual([kerr, guide]);
    expect(citations(cited, paysOn('made-up/p0'))).toEqual([kerr, guide]);
  });

  it('cites both where a plan pays on both', () => {
    expect(citations(cited, paysOn('linkedin-ssi', 'made-up'))).toEqual([article, deck2015, kerr, guide]);
  });

  it('cites no definition for a rule that reads none', () => {
    expect(citations([kerr], paysOn('made-up'))).toEqual([kerr]);
  });

  it('hands out copies', () => {
    const [first] = citations([kerr], resolved(revenuePlan));
    expect(first).not.toBe(kerr);
  });
});
