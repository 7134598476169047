/** Widest line that is still read with ease. */
const WIDEST = 100;

const width = Math.min(process.stdout.columns || WIDEST, WIDEST);
const isTerminal = process.stdout.isTTY === true;

/** Lays Markdown out for a terminal: long lines wrapped, table columns aligned; bold where the terminal shows it. Piped, it stays Markdown. */
export function layOut(markdown) {
  const lines = markdown.trimEnd().split('\n');
  const laidOut = lines.flatMap((line, at) => {
    if (!line.startsWith('|')) return wrap(line);
    return lines[at - 1]?.startsWith('|') ? [] : align(tableFrom(lines, at));
  });
  return style(laidOut.join('\n'));
}

/** A line across the terminal with a title in it. */
export function ruler(title) {
  return bold(`── ${title} ${'─'.repeat(Math.max(width - title.length - 4, 0))}`);
}

/** A share as a bar of blocks. */
export function bar(share, length) {
  return '█'.repeat(Math.round(share * length)).padEnd(length, '░');
}

function tableFrom(lines, start) {
  const end = lines.findIndex((line, at) => at > start && !line.startsWith('|'));
  return lines.slice(start, end < 0 ? lines.length : end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** Columns as wide as their widest cell; those that the line under the head ends with a colon stand to the right. */
function align(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((cells) => cells[column].length)));
  const toTheRight = rows[1].map((dashes) => dashes.endsWith(':'));
  return rows.map((cells) => {
    const padded = cells.map((cell, column) => {
      if (/^-+:?$/.test(cell)) return cell.padStart(widths[column], '-');
      return toTheRight[column] ? cell.padStart(widths[column]) : cell.padEnd(widths[column]);
    });
    return `| ${padded.join(' | ')} |`;
  });
}

/** Breaks at spaces; what follows a list mark is indented by it. Headings stay on one line. */
function wrap(line) {
  if (line.startsWith('#')) return [line];
  const indent = line.startsWith('- ') ? '  ' : '';
  const wrapped = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (longer.length <= width || current === '') current = longer;
    else {
      wrapped.push(current);
      current = indent + word;
    }
  }
  return [...wrapped, current];
}

function style(markdown) {
  if (!isTerminal) return markdown;
  return markdown
    .replaceAll('&amp;', '&')
    .replace(/^#.*$/gm, bold)
    .replace(/\*\*(.+?)\*\*/gs, (_, strong) => bold(strong));
}

function bold(text) {
  return isTerminal ? `\u001b[1m${text}\u001b[22m` : text;
}
