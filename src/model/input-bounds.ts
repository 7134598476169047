/*
 * How large a plan, its data and the options may be. Each is far above what anyone in the field has, and keeps the work that input can
 * make small; whatever is larger was generated, or typed with a slip.
 */

/** Longest id of a metric: its segments and the slashes between them. */
export const LONGEST_ID = 200;

/** Longest name, label, title or address, in UTF-16 code units: some pages of text. */
export const LONGEST_TEXT = 10_000;

/** More measures than anyone can hold in mind at once; rules judge far smaller numbers. */
export const MOST_MEASURES = 20;

/** More than any product is sold in. */
export const MOST_LANGUAGES = 50;

/** Ten times the measures: every goal and what else a history holds. */
export const MOST_METRICS = 200;

/** More than anyone can want at once, and more than all built-in outcomes. */
export const MOST_GOALS = 50;

/** Rate tables have some ten rows; a curve drawn per cent by per cent up to 200 % has this many. */
export const MOST_POINTS = 200;

/** Activities of which anyone knows the hours: a time study tells some dozens apart. */
export const MOST_ACTIVITIES = 100;

/** The Sustainable Development Goals Index has 17 goals, the Global Innovation Index 7 pillars. */
export const MOST_PILLARS = 20;

/** Indicators under one pillar: whole indices of the field have about a hundred. */
export const MOST_COMPONENTS = 50;

/** Components of an index, and of all indices of a plan together. */
export const MOST_COMPONENTS_IN_ALL = 500;

/** Sources of one metric, and lists that name one component. */
export const MOST_SOURCES = 50;

/** Other names of one metric: a field of a CRM, its label in a few languages, what teams call it. */
export const MOST_ALIASES = 50;

/** Pairs of a measure and a goal that a history holds: each is looked at from every side, and as many take about a second. */
export const MOST_PAIRS = 250;

/** What anyone records of a person beside results: a payroll export has some dozen such columns. */
export const MOST_ATTRIBUTES = 50;

/** Single cases are quoted; who has more has a history. */
export const MOST_CASES = 1000;

/** Several times the rules there are. */
export const MOST_RULES = 200;

/** Ten times what is promised for one audit in a browser; beyond it columns no longer fit its memory. */
export const MOST_ROWS = 10_000_000;

/** Ten years: turbines and airliners take less from first talk to signature. */
export const LONGEST_SALES_CYCLE_IN_MONTHS = 120;

/** Fifty people for a year: more than one unit of any activity takes. */
export const MOST_HOURS_PER_UNIT = 100_000;

/** Several times the staff of the world's largest employers, about three million each. */
export const MOST_PEOPLE = 10_000_000;

/** A p of 0.05 is then known to within 0.0015 (one standard error, √(p(1 − p)/n)): more draws change no decision. */
export const MOST_RESAMPLES = 20_000;
