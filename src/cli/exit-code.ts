import type { Decision } from 'incentive-audit';

/** Bad input, or a line that could not be understood. */
export const BAD_INPUT = 2;

/** A fault of the program itself, as in BSD’s sysexits. */
export const FAULT = 70;

/** What a verdict says to the shell that asked. */
export const codeOf: Readonly<Record<Decision, number>> = { keep: 0, revise: 1, withdraw: 1, undecided: 3 };
