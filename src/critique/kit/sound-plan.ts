/** The smallest weight worth paying (Performio). */
export const LEAST_WEIGHT = 0.2;

/** Measures a plan should have at most (Alexander Group in WorldatWork Workspan, 2022: a guideline, no hard rule). */
export const MOST_MEASURES = 3;

/** A step of more than this share of the target incentive is a cliff (project default: a fifth of the pay is what Performio calls felt). */
export const LARGEST_JUMP = 0.2;

/** Shares such as 1 − 0.8 are off by less in binary. */
export const BINARY_ROUNDING = 1e-9;
