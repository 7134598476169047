import { round } from './indexed-team.mjs';

/** Quotas are set in steps of this. */
const STEP = 500;

/** How much of a yearly quota, and of a year's deals, falls on each month: quarters end strong, August is empty, December is best. */
const SEASON = [0.07, 0.075, 0.095, 0.075, 0.08, 0.1, 0.075, 0.055, 0.095, 0.08, 0.09, 0.11];

/** What share of a full quota a new hire has in the first months. */
const RAMP = [0, 0.25, 0.5, 0.75];

/** What a ramp leaves of a quota, by how many months somebody has been there. */
export function rampOf(month) {
  return RAMP[month] ?? 1;
}

/** The months of a year, as periods. */
export function monthsOf(year) {
  return SEASON.map((_, month) => `${year}-${String(month + 1).padStart(2, '0')}`);
}

/**
 * A month's share of a year's deals and quota.
 *
 * @param {string} period - `2025-03`.
 */
export function seasonOf(period) {
  return SEASON[Number(period.slice(5)) - 1];
}

/**
 * A month's quota of somebody whose year's quota is given.
 *
 * @param {number} yearly
 * @param {string} period
 * @param {number} [share] - What a ramp leaves of it.
 */
export function quotaOf(yearly, period, share = 1) {
  return STEP * Math.round((yearly * seasonOf(period) * share) / STEP);
}

/** How many deals are won where so many are expected: steadier than chance alone, for a pipeline is worked on until it holds enough. */
export function dealCount(chance, expected) {
  const twice = 2 * expected;
  const tried = Math.floor(twice) + (chance.happens(twice % 1) ? 1 : 0);
  return chance.binomial(tried, 0.5);
}

/** What deals of lognormal sizes bring together: many small ones, a few large. */
export function dealsOf(chance, count, { median, spread }) {
  const sizes = Array.from({ length: count }, () => median * Math.exp(spread * chance.normal()));
  return round(
    sizes.reduce((sum, size) => sum + size, 0),
    2,
  );
}

/** What an average deal of such a size brings. */
export function meanDeal({ median, spread }) {
  return median * Math.exp(spread ** 2 / 2);
}
