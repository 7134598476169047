import type { Metric } from './catalogue';
import { FIGURE_RANGE, LARGEST_FIGURE } from './figure-bounds';

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

/** What a value outside the range must be. */
export function rangeSentence(metric: Pick<Metric, 'kind' | 'maximum'>, value: number): string {
  const { low, high } = metricRange(metric);
  if (low === 0) return `must be from 0 to ${high}`;
  return value > high && high < LARGEST_FIGURE ? `must be at most ${high}` : FIGURE_RANGE;
}
