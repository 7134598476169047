/** Rows as the columns of `evaluateIncentivePlan`; every row has the same metrics and quotas. */
export function columnsOf(rows) {
  const [first] = rows;
  const column = (read) => rows.map(read);
  const columns = (part) =>
    Object.fromEntries(Object.keys(first[part]).map((id) => [id, column((row) => row[part][id])]));
  return {
    observations: {
      participant: column(({ participant }) => participant),
      period: column(({ period }) => period),
      ...(first.licence && { licence: column(({ licence }) => licence) }),
      ...(first.team && { team: column(({ team }) => team) }),
      metrics: columns('metrics'),
      ...(first.targets && { targets: columns('targets') }),
    },
  };
}
