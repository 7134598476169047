/** Weights typed as rounded percentages still sum to 1 within this. */
export const WEIGHT_TOLERANCE = 1e-6;
