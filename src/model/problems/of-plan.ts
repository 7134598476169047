/** Which of two plans that are compared. */
export type PlanSide = 'before' | 'after';

/** A problem that only one of two plans has. */
export function ofPlan(said: string, side: PlanSide): string {
  return `${said} (of the plan ${side})`;
}
