import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';

/** What people write that JSON does not allow. */
export type JsonSlip =
  | 'comment'
  | 'trailing-comma'
  | 'decimal-comma'
  | 'quotes'
  | 'bare-name'
  | 'unit'
  | 'missing-comma'
  | 'missing-colon'
  | 'unclosed-text'
  | 'unclosed'
  | 'backslash'
  | 'line-break'
  | 'after-end'
  | 'repeated-key'
  | 'other';

/** A slip and where it is, counted from 1. */
export type FoundSlip = { slip: JsonSlip; line: number; column: number };

/** After anything else the rest of a text is misread. */
const harmless: ReadonlySet<JsonSlip> = new Set(['comment', 'trailing-comma', 'repeated-key']);

/** Enough to see what is wrong with a file. */
const MOST_SLIPS = 100;

class Enough extends Error {}

/** What keeps a text from being JSON: each comment, each comma too many, each key given twice, and the first of anything else. */
export function jsonSlips(text: string): FoundSlip[] {
  const found: FoundSlip[] = [];
  const keys: Set<string>[] = [];
  const comments = new Map<number, number>();
  let lastOffset = -1;
  const tell = (slip: JsonSlip, line: number, column: number): void => {
    found.push({ slip, line: line + 1, column: column + 1 });
    if (!harmless.has(slip) || found.length === MOST_SLIPS) throw new Enough();
  };
  try {
    visit(
      text,
      {
        onObjectBegin: () => {
          keys.push(new Set());
        },
        onObjectEnd: () => keys.pop(),
        onObjectProperty: (key, _offset, _length, line, column) => {
          if (keys.at(-1)?.has(key)) tell('repeated-key', line, column);
          keys.at(-1)?.add(key);
        },
        onError: (error, offset, length, line, column) => {
          // A comma too many is told twice.
          if (offset === lastOffset) return;
          lastOffset = offset;
          const end = endBefore(text, offset, comments);
          const slip = slipAt(text, error, { offset, length, end });
          if (slip === 'comment') comments.set(offset + length, offset);
          if (slip === 'trailing-comma') tell(slip, ...placeOf(text, end - 1));
          else tell(slip, line, column);
        },
      },
      { disallowComments: true, allowTrailingComma: false },
    );
  } catch (error) {
    // Too deeply nested to be a plan or a history.
    if (error instanceof RangeError) found.push({ slip: 'other', line: 1, column: 1 });
    else if (!(error instanceof Enough)) throw error;
  }
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Where the last thing before an offset ends, spaces and comments apart. */
function endBefore(text: string, offset: number, comments: ReadonlyMap<number, number>): number {
  let end = offset;
  for (;;) {
    while (/\s/.test(text[end - 1] ?? '')) end--;
    const comment = comments.get(end);
    if (comment === undefined) return end;
    end = comment;
  }
}

function slipAt(
  text: string,
  error: ParseErrorCode,
  { offset, length, end }: { offset: number; length: number; end: number },
): JsonSlip {
  const here = text.slice(offset, offset + length);
  const before = text.slice(Math.max(0, end - 2), end);
  switch (printParseErrorCode(error)) {
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return 'comment';
    case 'PropertyNameExpected':
    case 'ValueExpected':
      if (/\d,$/.test(before) && /^\d/.test(here) && end === offset) return 'decimal-comma';
      return before.endsWith(',') && /^[\]}]/.test(here) ? 'trailing-comma' : 'other';
    case 'CommaExpected':
      return /\d$/.test(before) && /^\d/.test(here) ? 'unit' : 'missing-comma';
    case 'ColonExpected':
      return 'missing-colon';
    case 'CloseBraceExpected':
    case 'CloseBracketExpected':
      return 'unclosed';
    case 'UnexpectedEndOfString':
      return 'unclosed-text';
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return 'backslash';
    case 'InvalidCharacter':
      return 'line-break';
    case 'EndOfFileExpected':
      return 'after-end';
    case 'InvalidSymbol':
      return symbolSlip(here, before);
    default:
      return 'other';
  }
}

function symbolSlip(symbol: string, before: string): JsonSlip {
  if (/^[“”„«»‘’'`]/.test(symbol)) return 'quotes';
  if (/\d$/.test(before) || /^[+.]?\d/.test(symbol)) return 'unit';
  return /[{,]$/.test(before) && /^[\p{L}_$]/u.test(symbol) ? 'bare-name' : 'other';
}

function placeOf(text: string, offset: number): [line: number, column: number] {
  const before = text.slice(0, offset);
  return [before.split('\n').length - 1, offset - (before.lastIndexOf('\n') + 1)];
}
