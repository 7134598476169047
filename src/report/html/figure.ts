import type { Locale } from '../../locales/locale';
import type { Figure } from '../charts/figure';
import { escapeHtml } from './escape';
import { writeTable } from './write-html';

/** A picture that was checked, told to those who cannot see it, with its figures as a table. */
export function writeFigure(
  { title, reading, header, rows }: Figure,
  svg: string,
  { charts }: Locale,
): string {
  return [
    '<figure>',
    `<div role="img" aria-label="${escapeHtml(`${title}. ${reading}`)}">${svg}</div>`,
    `<details><summary>${escapeHtml(charts.asTable)}</summary>`,
    writeTable(header, rows),
    '</details>',
    '</figure>',
  ].join('\n');
}
