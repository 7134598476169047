import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/table/index';

const proposed = (text: string) => readTable(text).problems[0];

describe('as what is paid on is proposed', () => {
  test.each<[string, string, string]>([
    ['what was reached, not the quota before it', 'Rep,Month,Quota,Net\nA,2026-01,100,90\n', 'Net'],
    ['not the target', 'Rep,Month,Target 2026,Net\nA,2026-01,100,90\n', 'Net'],
    ['not the objective', 'Commercial;Mois;Objectif CA;Net\nA;2026-01;100;90\n', 'Net'],
    ['not the attainment', 'Rep,Month,Attainment,Net\nA,2026-01,1.2,90\n', 'Net'],
    ['not a share by its cells', 'Rep,Month,Score %,Reached,Net\nA,2026-01,95,90%,90\n', 'Net'],
    ['not what is expected', 'Rep,Month,Expected Net,Forecast,Net\nA,2026-01,95,90,90\n', 'Net'],
  ])('%s', (_, text, column) => {
    expect(proposed(text)).toMatchObject({ remedy: 'map', map: { revenue: column } });
  });

  test.each([
    'Deal owner,Close Date,Deal Stage\nA,2026-01-02,Closed won\n',
    'Rep,Month,Quota,Attainment\nA,2026-01,100,95%\n',
    'Rep,Month,Objectif\nA,2026-01,100\n',
  ])('nothing where no column may be it: %s', (text) => {
    expect(proposed(text)).toMatchObject({ code: 'unknown-columns', remedy: null, map: null });
    expect(proposed(text)?.message).toContain('add a column of figures, such as the amount of each deal');
    expect(readTable(text, { locale: 'fr' }).problems[0]?.message).toContain(
      'ajoutez une colonne de nombres',
    );
  });

  test('the rest where only that is open', () => {
    expect(proposed('Who,Month,Quota\nA,2026-01,100\n')).toMatchObject({
      remedy: 'map',
      map: { participant: 'A' },
    });
  });
});
