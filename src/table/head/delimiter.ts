const DELIMITERS = [';', '\t', ',', '|'] as const;

/** The character that parts the column names: the one most of them stand between, quoted text apart. A single column has a comma. */
export function delimiterOf(head: string): string {
  const bare = head.replace(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  const most = Math.max(...counts);
  return most === 1 ? ',' : DELIMITERS[counts.indexOf(most)]!;
}

/** The line of column names: as far as the first line end outside quotes, or as a quote that is never closed. */
export function headOf(text: string): string {
  let opened = -1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') opened = opened < 0 ? at : -1;
    else if (text[at] === '\n' && opened < 0) return text.slice(0, at);
  }
  return opened < 0 ? text : text.slice(0, opened);
}
