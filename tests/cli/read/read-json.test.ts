import { evaluateIncentivePlan, IncentiveAuditError } from 'incentive-audit';
import { describe, expect, test } from 'vitest';
import { libraryProblems } from '../../../src/cli/read/library-problems';
import { readJson } from '../../../src/cli/read/read-json';
import { en } from '../../../src/cli/words/en';
import { fr } from '../../../src/cli/words/fr';
import { problemsOf } from '../problems-of';
import { temporaryFolder } from '../temporary-folder';

const { folder, write } = temporaryFolder();
const plan = (text: string | Uint8Array) => readJson(write('plan.json', text), 'plan', en);
const problems = (text: string | Uint8Array) => problemsOf(() => plan(text));

const sound = '{\n  "name": "Prime d’été",\n  "measures": []\n}\n';

describe('a sound file', () => {
  test.each([
    ['as it is', sound],
    ['with a mark', `\ufeff${sound}`],
    ['in UTF-16', Buffer.from(`\ufeff${sound}`, 'utf16le')],
    ['with the line ends of Windows', sound.replaceAll('\n', '\r\n')],
  ])('is read %s', (_, text) => {
    expect(plan(text).value).toEqual({ name: 'Prime d’été', measures: [] });
  });

  test('of the code page of Windows is read and said so', () => {
    const { value, notes } = plan(Buffer.from('{"name":"Prime d\x92\xe9t\xe9"}', 'latin1'));
    expect(value).toEqual({ name: 'Prime d’été' });
    expect(notes).toEqual([en.encoding('windows-1252')]);
  });

  test('keeps a key that means something to JavaScript', () => {
    expect(JSON.stringify(plan('{"__proto__":{"name":"x"}}').value)).toBe('{"__proto__":{"name":"x"}}');
  });
});

describe('what is no JSON is told with its line', () => {
  const { jsonSlips: slips } = en;
  test.each([
    ['a comment', '{\n  "name": "x", // why\n  "period": "month"\n}', `line 2, column 16: ${slips.comment}`],
    ['a comment in stars', '{\n  /* why */ "name": "x"\n}', `line 2, column 3: ${slips.comment}`],
    ['a trailing comma', '{\n  "name": "x",\n}', `line 2, column 14: ${slips['trailing-comma']}`],
    ['one in a list', '{\n "measures": [1,\n ]\n}', `line 2, column 16: ${slips['trailing-comma']}`],
    ['a decimal comma', '{\n "weight": 0,4\n}', `line 2, column 14: ${slips['decimal-comma']}`],
    ['a per cent sign', '{\n "weight": 40 %\n}', `line 2, column 15: ${slips.unit}`],
    ['a unit', '{"targetIncentive": 3000€}', `line 1, column 25: ${slips.unit}`],
    ['a space in a number', '{"targetIncentive": 3 000}', `line 1, column 23: ${slips.unit}`],
    ['a leading plus', '{"weight": +1}', `line 1, column 12: ${slips.unit}`],
    ['curly quotes', '{“name”: "x"}', `line 1, column 2: ${slips.quotes}`],
    ['French quotes', '{"name": « x »}', `line 1, column 10: ${slips.quotes}`],
    ['single quotes', "{'name': 'x'}", `line 1, column 2: ${slips.quotes}`],
    ['a bare name', '{name: "x"}', `line 1, column 2: ${slips['bare-name']}`],
    [
      'a missing comma',
      '{\n "name": "x"\n "period": "month"}',
      `line 3, column 2: ${slips['missing-comma']}`,
    ],
    ['a missing colon', '{"name" "x"}', `line 1, column 9: ${slips['missing-colon']}`],
    ['an open text', '{"name": "x\n}', `line 1, column 10: ${slips['unclosed-text']}`],
    ['an open brace', '{"name": "x"\n', `line 2, column 1: ${slips.unclosed}`],
    ['a backslash', '{"name": "C:\\x"}', `line 1, column 10: ${slips.backslash}`],
    ['a tab in a text', '{"name": "a\tb"}', `line 1, column 10: ${slips['line-break']}`],
    ['a second plan', '{"name": "x"}\n{}', `line 2, column 1: ${slips['after-end']}`],
    ['a word', '{"name": NaN}', `line 1, column 10: ${slips.other}`],
  ])('%s', (_, text, said) => {
    expect(problems(text)).toEqual([`plan.json, ${said}`]);
  });

  test('every comment, comma and repeated name is told at once', () => {
    const text = '{\n  // one\n  "name": "x",\n  "name": "y",\n  "measures": [1, 2,], // two\n}';
    expect(problems(text)).toEqual([
      `plan.json, line 2, column 3: ${slips.comment}`,
      `plan.json, line 4, column 3: ${slips['repeated-key']}`,
      `plan.json, line 5, column 20: ${slips['trailing-comma']}`,
      `plan.json, line 5, column 22: ${slips['trailing-comma']}`,
      `plan.json, line 5, column 24: ${slips.comment}`,
    ]);
  });

  test('a name given twice where nothing else is wrong', () => {
    expect(problems('{"weight": 0.4, "weight": 0.6}')).toEqual([
      `plan.json, line 1, column 17: ${slips['repeated-key']}`,
    ]);
  });

  test('brackets without end', () => {
    expect(problems('['.repeat(900_000))).toEqual([`plan.json, line 1, column 1: ${slips.other}`]);
  });
});

describe('what is no file of JSON is told without a line', () => {
  test.each([
    ['empty', '', en.emptyJson],
    ['blank', ' \n\n', en.emptyJson],
    ['a page', '<html><b>Plan</b></html>', en.noJson],
    ['a document', Buffer.from('PK\x03\x04\0\0'), en.noJson],
    ['too large', `{"name": "${'x'.repeat(1e6)}"}`, en.tooLarge(1)],
    [
      'of two encodings',
      Buffer.concat([Buffer.from('{"é":"'), Buffer.from('é"}', 'latin1')]),
      en.mixedEncoding,
    ],
  ])('%s', (_, text, said) => {
    expect(problems(text)).toEqual([`plan.json: ${said}`]);
  });

  test('missing or a folder', () => {
    expect(problemsOf(() => readJson(`${folder}/none.json`, 'plan', en))).toEqual([
      `none.json: ${en.noFile}`,
    ]);
    expect(problemsOf(() => readJson(folder, 'plan', en))[0]).toContain(en.isFolder);
  });
});

describe('what the library finds wrong', () => {
  const text = `{
  "name": "<b>Plan</b>",
  "period": "quarter",
  "currncy": "EUR",
  "measures": [
    { "metric": "linkedin-sis", "weight": 0.5, "target": 80 },
    { "metric": "revenue", "weight": 0.4,
      "target": 0 },
    { "metric": "leads", "target": 3 }
  ]
}`;
  const found = (words: typeof en) =>
    problemsOf(() => {
      const read = plan(text);
      try {
        evaluateIncentivePlan(read.value as Parameters<typeof evaluateIncentivePlan>[0]);
      } catch (error) {
        if (error instanceof IncentiveAuditError) throw libraryProblems(error, read, words);
      }
    }, words);

  test('is told with no line where the file is nested too deep to be looked through', () => {
    const deep = `{ "name": 1, "measures": ${'['.repeat(200_000)}${']'.repeat(200_000)} }`;
    const read = readJson(write('team.json', deep), 'data', en);
    expect(read.locate([['name'], ['measures', 0, 'metric'], ['period']])).toEqual([
      { line: 1, column: 3 },
      expect.objectContaining({ line: 1 }),
      { line: null, column: null },
    ]);
  });

  test('is told with its line', () => {
    expect(found(en)).toEqual([
      'plan.json, line 8, column 7: measures[1].target: must be a number above 0, "own" where each row has its own, or null while it is not set; it is 0',
      'plan.json, line 4, column 3: currncy: is an unknown key; did you mean "currency"?',
      'plan.json, line 9, column 5: measures[2]: must say what it pays: weight, amount or commission; what changes the pay of others has role "gate" or "multiplier"',
      'plan.json, line 6, column 7: measures[0].metric: is an unknown metric "linkedin-sis"; did you mean "linkedin-ssi"?',
    ]);
  });

  test('and in French', () => {
    expect(found(fr)).toEqual([
      'plan.json, ligne 8, colonne 7: measures[1].target : doit être un nombre supérieur à 0, "own" si chaque ligne a le sien, ou null tant qu’il n’est pas fixé ; c’est 0',
      'plan.json, ligne 4, colonne 3: currncy : est un champ inconnu ; vouliez-vous dire "currency" ?',
      'plan.json, ligne 9, colonne 5: measures[2] : doit dire ce qu’il paie : weight, amount ou commission ; ce qui modifie la prime des autres a pour role "gate" ou "multiplier"',
      'plan.json, ligne 6, colonne 7: measures[0].metric : est une mesure inconnue, "linkedin-sis" ; vouliez-vous dire "linkedin-ssi" ?',
    ]);
  });
});
