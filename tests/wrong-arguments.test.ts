import { describe, expect, it } from 'vitest';
import { errorOf } from './issues-of';
import { callable, functions } from './public-functions';

const nonsense = ['nonsense', 3, [null], () => 1];

/** A value is a number; that one is missing is no mistake where nothing is paid for it. */
function isAccepted(name: string, at: number, given: unknown): boolean {
  if (name === 'nearestLocale') return at === 0 && (given === 'nonsense' || !given);
  if (name === 'readTable' || name === 'findMetric') return at === 0 && given === 'nonsense';
  if (name === 'attainment') return at === 0 && given === 3;
  return name === 'payoutFor' && at === 1 && (given === 3 || given === null || given === undefined);
}

it('every public function stands in the table', () => {
  expect(callable.map(([name]) => name).sort()).toEqual(Object.keys(functions).sort());
});

describe.each(callable)('%s', (name, call) => {
  const { accepted = [], optionalFrom = 0 } = functions[name] ?? {};
  const wrong = accepted.flatMap((_, at) =>
    [...(at < optionalFrom ? [undefined, null] : []), ...nonsense]
      .filter((given) => !isAccepted(name, at, given))
      .map((given) => ({ at, given, type: given === null ? 'null' : typeof given })),
  );
  const optional = accepted.flatMap((_, at) => (at < optionalFrom ? [] : [{ at }]));

  it.each(wrong)('refuses argument $at when it is $type, and says what it must be', ({ at, given }) => {
    const { issues, code } = errorOf(() =>
      call(...accepted.map((one, place) => (place === at ? given : one))),
    );
    expect(code).toMatch(/^invalid-/);
    expect(issues.length).toBeGreaterThan(0);
    for (const { message } of issues) expect(message).toMatch(/\w{2,}/);
  });

  it.each(optional)('takes null for argument $at as if it were not there', ({ at }) => {
    const given = accepted.slice(0, at);
    expect(call(...given, null)).toEqual(call(...given));
  });
});
