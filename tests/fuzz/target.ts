import type fc from 'fast-check';
import type { Call } from './call';

/** One exported function, and what it is called with. */
export type Target = {
  /** As it is exported. */
  name: string;
  /** How many runs it gets, beside the others: the less a call costs, the more. */
  share: number;
  /** The names of its parameters, at which paths of problems may begin. */
  parameters: readonly string[];
  calls: fc.Arbitrary<Call>;
  run: (...given: never[]) => unknown;
  /** Which argument holds a history; then rows, columns, order and names are tried too. */
  observations?: number | undefined;
  /** Whether its options take `onProgress`. */
  tellsProgress?: boolean | undefined;
  /** Whether NaN stands for missing in the answer. */
  mayMiss?: boolean | undefined;
  /** Whether the answer is the caller's own data, participants among them. */
  handsBack?: boolean | undefined;
  /** What the answer promises besides; throws where it does not hold. */
  keeps?: ((answer: unknown, call: Call, given: readonly unknown[]) => void) | undefined;
};
