/** What an additive measure earns, payment by payment, before gates and multipliers. */
export type PaymentColumns = {
  /** The row with which the paid period ends. */
  row: Int32Array;
  /** `NaN` where the value is missing. */
  value: Float64Array;
  /** Money, or target incentives where there is none. */
  earned: Float64Array;
  /** The same at target; `NaN` where no quota tells. */
  atTarget: Float64Array;
  /** The same with negative values taken back. */
  netted: Float64Array;
  /** As a fraction of what is paid at target; `NaN` where something is taken back. */
  level: Float64Array;
  hasQuota: Uint8Array;
  count: number;
  /** Periods of the measure that cannot be paid because rows are missing. */
  incomplete: number;
};

/** One payment. */
type Payment = { [Column in Exclude<keyof PaymentColumns, 'count' | 'incomplete'>]: number };

export function paymentColumns(most: number): PaymentColumns {
  return {
    row: new Int32Array(most),
    value: new Float64Array(most),
    earned: new Float64Array(most),
    atTarget: new Float64Array(most),
    netted: new Float64Array(most),
    level: new Float64Array(most),
    hasQuota: new Uint8Array(most),
    count: 0,
    incomplete: 0,
  };
}

export function addPayment(columns: PaymentColumns, payment: Readonly<Payment>): void {
  const at = columns.count++;
  columns.row[at] = payment.row;
  columns.value[at] = payment.value;
  columns.earned[at] = payment.earned;
  columns.atTarget[at] = payment.atTarget;
  columns.netted[at] = payment.netted;
  columns.level[at] = payment.level;
  columns.hasQuota[at] = payment.hasQuota;
}
