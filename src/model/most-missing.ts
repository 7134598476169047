/** Where a larger share of rows than this has no figure, it is said before all else: what is known is of the fewer rows (project default). */
export const MOST_MISSING: number = 1 / 2;
