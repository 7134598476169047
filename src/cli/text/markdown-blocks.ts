import { lexer, type Token, type Tokens } from 'marked';
import type { Span } from '../../report/content/block';
import type { TextBlock } from './write-text';

/** A page of this package’s own documentation as blocks for a terminal. */
export function markdownBlocks(markdown: string): TextBlock[] {
  return lexer(markdown).flatMap(blocksOf);
}

function blocksOf(token: Token): TextBlock[] {
  switch (token.type) {
    case 'heading':
      return [{ kind: 'heading', level: levelOf(token as Tokens.Heading), text: textOf(token.tokens) }];
    case 'paragraph':
      return [{ kind: 'paragraph', spans: spansOf(token.tokens) }];
    case 'list': {
      const { ordered, items } = token as Tokens.List;
      return [{ kind: ordered ? 'steps' : 'list', items: items.map(itemOf) }];
    }
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      const texts = (cells: Tokens.TableCell[]): string[] => cells.map(({ tokens }) => textOf(tokens));
      return [{ kind: 'table', header: texts(header), rows: rows.map(texts) }];
    }
    case 'code':
      return [{ kind: 'code', lines: (token as Tokens.Code).text.split('\n') }];
    default:
      return [];
  }
}

function levelOf({ depth }: Tokens.Heading): 1 | 2 | 3 {
  return depth === 1 ? 1 : depth === 2 ? 2 : 3;
}

function itemOf({ tokens }: Tokens.ListItem): Span[] {
  return tokens.flatMap((token) => ('tokens' in token ? spansOf(token.tokens) : []));
}

/** What is strong at the beginning stays so; within a sentence a terminal does without. */
function spansOf(tokens: Token[] = []): Span[] {
  const [first, ...rest] = tokens;
  const after = textOf(rest);
  return first?.type === 'strong' && /^(\s|$)/.test(after)
    ? [{ strong: textOf([first]) }, after]
    : [textOf(tokens)];
}

/** The words alone; an address stands behind the words that link to it. */
function textOf(tokens: Token[] = []): string {
  return tokens
    .map((token) => {
      if (token.type === 'codespan') return `\`${token.text}\``;
      if (token.type === 'br') return ' ';
      const text = 'tokens' in token && token.tokens !== undefined ? textOf(token.tokens) : token.raw;
      return token.type === 'link' && /^https?:/.test(token.href) && token.href !== text
        ? `${text} (${token.href})`
        : unescaped(text);
    })
    .join('');
}

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
