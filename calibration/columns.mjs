/** Collects rows into the columns an audit reads. */
export function collectColumns(metrics) {
  const observations = {
    participant: [],
    period: [],
    licence: [],
    metrics: Object.fromEntries(metrics.map((id) => [id, []])),
  };
  return {
    observations,
    add(participant, period, licence, values) {
      observations.participant.push(participant);
      observations.period.push(period);
      observations.licence.push(licence);
      for (const id of metrics) observations.metrics[id].push(values[id]);
    },
  };
}

const DAY = 86_400_000;

/** Names of consecutive months from January 2022 on, or of days from Monday 3 January 2022 on. */
export function calendar(form, length) {
  return Array.from({ length }, (_, at) =>
    form === 'day'
      ? new Date(Date.UTC(2022, 0, 3) + at * DAY).toISOString().slice(0, 10)
      : `${2022 + Math.floor(at / 12)}-${String(1 + (at % 12)).padStart(2, '0')}`,
  );
}

export function clamp(value, low, high) {
  return Math.min(high, Math.max(low, value));
}
