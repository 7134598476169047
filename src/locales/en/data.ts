import type { Dictionary } from '../sentence';

/** How the data of an audit were read. */
export const data: Dictionary<'data'> = {
  data: {
    'dates-read-as': (v) =>
      `Each date is read as the ${v.period} it lies in: all are dated alike, and nobody has two rows in one ${v.period}.`,
  },
};
