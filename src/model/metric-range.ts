import type { Metric } from './catalogue';
import { figureRange, LARGEST_FIGURE } from './figure-bounds';
import { type Said, said } from './problems/problem';
import { atMost, figure, range } from './problems/values';

/**
 * The values a metric can take: totals and pillars lie between 0 and their maximum, plain metrics have at most an upper end,
 * components are raw values; whatever has no end of its own ends where figures do.
 */
export function metricRange({ kind, maximum }: Pick<Metric, 'kind' | 'maximum'>): {
  low: number;
  high: number;
} {
  const bounded = kind === 'index' || kind === 'pillar';
  const high = kind === 'component' || maximum === null ? LARGEST_FIGURE : maximum;
  return { low: bounded ? 0 : -LARGEST_FIGURE, high };
}

/** What is wrong with a value outside the range. */
export function rangeProblem(metric: Pick<Metric, 'kind' | 'maximum'>, value: number): Said {
  const { low, high } = metricRange(metric);
  if (low === 0) return said(range, { from: low, to: high });
  return value > high && high < LARGEST_FIGURE ? said(atMost, { most: high }) : said(figure, figureRange());
}
