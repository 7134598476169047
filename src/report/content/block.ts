import type { Decision } from '../../model/report';

/** A source as it is quoted; `url` is whatever was given, and may be no link. */
export type Citation = { text: string; url: string | undefined };

/** A piece of a sentence; a space stands between two. */
export type Span = string | { strong: string } | { citation: Citation } | { citations: readonly Citation[] };

/** A part of a report, as yet without markup; texts are shortened, not escaped. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; note?: string }
  | { kind: 'verdict'; decision: Decision; spans: readonly Span[] }
  | { kind: 'paragraph'; spans: readonly Span[] }
  | { kind: 'list'; items: readonly (readonly Span[])[] }
  /** The first column names, the others hold figures. */
  | { kind: 'table'; header: readonly string[]; rows: readonly (readonly string[])[] }
  /** Apart from what a report says, for those who want it. */
  | { kind: 'folded'; summary: string; blocks: readonly Block[] }
  /** Above what is about the report itself. */
  | { kind: 'rule' };

/** A paragraph of such pieces. */
export function paragraph(...spans: Span[]): Block {
  return { kind: 'paragraph', spans };
}

/** A heading with a list, or nothing when the list would be empty. */
export function listed(heading: string, items: readonly (readonly Span[])[]): Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: heading },
        { kind: 'list', items },
      ];
}
