import { describe, expect, test } from 'vitest';
import { defaultOptions } from '../../src/model/audit-options';
import { checkOptions } from '../../src/schema/check-options';
import { errorOf, problemsOf } from '../issues-of';

const ruleIds = ['quantitative-bias/volume-share', 'outcome-divergence/validity'];
const check = (input?: unknown) => checkOptions(input, ruleIds);

describe('checkOptions', () => {
  test('fills in every default', () => {
    expect(check()).toEqual(defaultOptions);
    expect(check({})).toEqual(defaultOptions);
    expect(check({ seed: undefined, rules: undefined })).toEqual(defaultOptions);
  });

  test('keeps what is given, the signal and the listener themselves', () => {
    const given = {
      seed: -3,
      confidence: 0.9,
      minimumValidity: 0,
      weightRatio: 1,
      minimumGroupSize: 5,
      resamples: 1,
      betterPlan: false,
      rules: { only: [ruleIds[1]], except: [] },
      onProgress: () => undefined,
      signal: new AbortController().signal,
    };
    const checked = check(given);
    expect(checked).toEqual(given);
    expect(checked.signal).toBe(given.signal);
    expect(checked.onProgress).toBe(given.onProgress);
  });

  test('takes anything that can be polled for a signal', () => {
    const signal = {
      stopped: false,
      get aborted() {
        return this.stopped;
      },
    };
    const checked = check({ signal });
    signal.stopped = true;
    expect(checked.signal?.aborted).toBe(true);
  });

  test.each<[unknown, string[]]>([
    [{ seed: 1.5 }, ['seed: must be a whole number of at most 15 digits; it is 1.5']],
    [{ seed: 2 ** 60 }, [`seed: must be a whole number of at most 15 digits; it is ${2 ** 60}`]],
    [
      { confidence: 1 - 1e-16 },
      ['confidence: must be a number from 0.5 to 0.9999; it is 0.9999999999999999'],
    ],
    [{ confidence: 0.05 }, ['confidence: must be a number from 0.5 to 0.9999; it is 0.05']],
    [{ minimumValidity: -0.1 }, ['minimumValidity: must be a number from 0 to below 1; it is -0.1']],
    [{ weightRatio: 0.5 }, ['weightRatio: must be a number of at least 1; it is 0.5']],
    [{ weightRatio: Infinity }, ['weightRatio: must be a number of at least 1; it is Infinity']],
    [{ minimumGroupSize: 4 }, ['minimumGroupSize: must be a whole number from 5 to 10000000; it is 4']],
    [{ resamples: 0 }, ['resamples: must be a whole number from 1 to 20000; it is 0']],
    [{ betterPlan: 'no' }, ['betterPlan: must be true or false; it is a string']],
    [{ onProgress: 3 }, ['onProgress: must be a function; it is 3']],
    [{ signal: {} }, ['signal: must be an AbortSignal or the like; it is an object']],
    [{ confidense: 0.9 }, ['confidense: is an unknown key; did you mean "confidence"?']],
    [{ rules: ['x'] }, ['rules: must be an object; it is a list']],
    [
      { rules: { only: [3, 'outcome-divergence/validty', 'validity', 'nothing'], exept: [] } },
      [
        'rules.only[0]: must be the id of a rule; it is a number',
        'rules.exept: is an unknown key; did you mean "except"?',
        'rules.only[1]: names an unknown rule "outcome-divergence/validty"; did you mean "outcome-divergence/validity"?',
        'rules.only[2]: names an unknown rule "validity"; did you mean "outcome-divergence/validity"?',
        'rules.only[3]: names an unknown rule "nothing"',
      ],
    ],
    [
      { rules: { only: ['validty', 'outcome-divergence'], except: ['Volume_Shares', 'house'] } },
      [
        'rules.only[0]: names an unknown rule "validty"; did you mean "outcome-divergence/validity"?',
        'rules.only[1]: names an unknown rule "outcome-divergence"; did you mean "outcome-divergence/validity"?',
        'rules.except[0]: names an unknown rule "Volume_Shares"; did you mean "quantitative-bias/volume-share"?',
        'rules.except[1]: names an unknown rule "house"',
      ],
    ],
  ])('in words: %j', (input, expected) => {
    expect(problemsOf(() => check(input))).toEqual(expected);
    expect(errorOf(() => check(input)).code).toBe('invalid-options');
  });
});
