const DELIMITERS = [';', '\t', ','] as const;

/** The character that parts the column names: the one most of them stand between, quoted text apart. A single column has a comma. */
export function delimiterOf(head: string): string {
  const bare = head.replace(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  const most = Math.max(...counts);
  return most === 1 ? ',' : DELIMITERS[counts.indexOf(most)]!;
}
