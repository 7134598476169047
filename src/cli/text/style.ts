import type { Decision } from 'incentive-audit';

/** How pieces of text look on a terminal. */
export type Style = Readonly<
  Record<'title' | 'strong' | 'dim' | 'problem' | `verdict-${Decision}`, (text: string) => string>
>;

const asItIs = (text: string): string => text;

/** For files, pipes, and whoever wants no colours. */
export const plain: Style = {
  title: asItIs,
  strong: asItIs,
  dim: asItIs,
  problem: asItIs,
  'verdict-keep': asItIs,
  'verdict-revise': asItIs,
  'verdict-withdraw': asItIs,
  'verdict-undecided': asItIs,
};

const BOLD = [1, 22] as const;
const DIM = [2, 22] as const;
const RED = [31, 39] as const;
const GREEN = [32, 39] as const;
const YELLOW = [33, 39] as const;
const CYAN = [36, 39] as const;

/** For terminals with colours; what is coloured is bold or in words as well. */
export const coloured: Style = {
  title: sequence(BOLD),
  strong: sequence(BOLD),
  dim: sequence(DIM),
  problem: sequence(BOLD, RED),
  'verdict-keep': sequence(BOLD, GREEN),
  'verdict-revise': sequence(BOLD, YELLOW),
  'verdict-withdraw': sequence(BOLD, RED),
  'verdict-undecided': sequence(BOLD, CYAN),
};

/** Select Graphic Rendition of ECMA-48: what begins a look and what ends it. */
function sequence(...looks: readonly (readonly [number, number])[]): (text: string) => string {
  const begin = looks.map(([on]) => `\u001b[${on}m`).join('');
  const end = looks.map(([, off]) => `\u001b[${off}m`).join('');
  return (text) => `${begin}${text}${end}`;
}
