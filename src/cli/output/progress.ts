import { oneLine } from '../../model/one-line';
import type { Shell } from '../shell';

/** Work that takes less shows no bar. */
const PATIENCE_MILLISECONDS = 1000;

const BETWEEN_DRAWINGS_MILLISECONDS = 100;

const BAR = 24;

/** Back to the start of the line, and nothing to the right of it. */
const CLEAR_LINE = '\r\u001b[K';

/** Tells whoever watches how far long work is; says nothing otherwise. */
export class Progress {
  readonly #start: number;
  #drawn = Number.NEGATIVE_INFINITY;

  constructor(private readonly shell: Pick<Shell, 'now' | 'say' | 'saysOnTerminal'>) {
    this.#start = shell.now();
  }

  /** Work named so is done to this share. */
  show(work: string, fraction: number): void {
    const now = this.shell.now();
    const early = now - this.#start < PATIENCE_MILLISECONDS;
    if (!this.shell.saysOnTerminal || early || now - this.#drawn < BETWEEN_DRAWINGS_MILLISECONDS) return;
    this.#drawn = now;
    const full = Math.round(fraction * BAR);
    const bar = '█'.repeat(full) + '░'.repeat(BAR - full);
    this.shell.say(
      `${CLEAR_LINE}${bar} ${String(Math.round(100 * fraction)).padStart(3)} % ${oneLine(work)}`,
    );
  }

  /** Takes the bar away. */
  end(): void {
    if (this.#drawn > Number.NEGATIVE_INFINITY) this.shell.say(CLEAR_LINE);
    this.#drawn = Number.NEGATIVE_INFINITY;
  }
}
