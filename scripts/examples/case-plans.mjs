/** The plan of a documented case as different people would have written it down before it started. */

/** With the answers that could have been given, each argued in the case. */
export function withFacts({ plan, facts, terms }) {
  return answered(plan, mapTwice(facts, answerOf), mapTwice(terms, answerOf));
}

/** With those of a believer in the scheme: kind where judgement is asked, never against a plain fact. */
export function asBelieved({ plan, believer: { facts, terms } }) {
  return answered(plan, facts, terms);
}

/** With the labels of a believer: what is paid is an outcome, and it is the goal. */
export function asLabelledByDesigners(plan) {
  const paid = plan.measures.map(({ metric }) => metric);
  return {
    ...plan,
    goals: paid,
    metrics: plan.metrics.map((metric) =>
      paid.includes(metric.id) ? { ...metric, captures: 'outcome' } : metric,
    ),
  };
}

function answered(plan, facts, terms) {
  return {
    ...plan,
    metrics: plan.metrics.map((metric) =>
      facts[metric.id] === undefined ? metric : { ...metric, facts: facts[metric.id] },
    ),
    measures: plan.measures.map((measure) => ({ ...measure, ...terms[measure.metric] })),
  };
}

function answerOf({ answer }) {
  return answer;
}

function mapTwice(byMetric, change) {
  return Object.fromEntries(
    Object.entries(byMetric).map(([metric, byField]) => [
      metric,
      Object.fromEntries(Object.entries(byField).map(([field, told]) => [field, change(told)])),
    ]),
  );
}
