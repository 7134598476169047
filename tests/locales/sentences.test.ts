import { describe, expect, it } from 'vitest';
import { englishFormat } from '../../src/locales/en/format';
import { sentences as en } from '../../src/locales/en/sentences';
import { frenchFormat } from '../../src/locales/fr/format';
import { sentences as fr } from '../../src/locales/fr/sentences';
import { typeset } from '../../src/locales/fr/typeset';
import { type RuleSentences, type Sentence, say, type Values } from '../../src/locales/sentence';

/** Whatever it is made from. */
type AnySentence = Sentence<never>;

/** Every sentence of a language by its id. */
function sentences(dictionary: RuleSentences): [string, AnySentence][] {
  return Object.entries(dictionary).flatMap(([group, variants]) =>
    Object.entries(variants).map(([variant, sentence]): [string, AnySentence] => [
      `${group}/${variant}`,
      sentence,
    ]),
  );
}

/** Values that are names out of a short list, and lists of figures. */
const names: Values = {
  because: 'quantitative-bias/volume-share',
  currency: 'EUR',
  decision: 'revise',
  falls: [0.2, 0.1],
  fallsFrom: [1, 2],
  fallsTo: [1, 3],
  idleFrom: [1.5],
  idleTo: [2],
  impactAfter: 'serious',
  impactBefore: 'critical',
  jumps: [0.5, 0.3],
  jumpsAt: [0.5, 1],
  levers: ['date', 'need'],
  licence: 'premium',
  licencesFrom: 'data',
  outcomeAfter: 'pass',
  outcomeBefore: 'fail',
  period: 'quarter',
};

/** Says a sentence with a value for everything it asks for, and notes what that was. */
function spoken(sentence: AnySentence, answer: Values[string]): { text: string; asked: Set<string> } {
  const asked = new Set<string>();
  const values = new Proxy<Values>(
    {},
    {
      get: (_, key) => {
        asked.add(String(key));
        return names[String(key)] ?? answer;
      },
    },
  );
  return { text: typeof sentence === 'string' ? sentence : sentence(values as never, en), asked };
}

const english = new Map(sentences(en));
const french = new Map(sentences(fr));

describe.each([...english.keys()])('%s', (id) => {
  const inEnglish = english.get(id) ?? '';
  const inFrench = french.get(id) ?? '';

  it('is a sentence in both languages, whatever its values', () => {
    for (const answer of [0.37, 1, 0, 12, null, '“Name”']) {
      for (const sentence of [inEnglish, inFrench]) {
        const { text } = spoken(sentence, answer);
        expect(text.trim()).toBe(text);
        expect(text.length).toBeGreaterThan(3);
        expect(text).not.toMatch(/undefined|NaN|\[object|\.\.| {2}/);
      }
    }
  });

  it('tells a French reader no less: it asks for the same values', () => {
    for (const answer of [0.37, 12, '“Name”']) {
      const inBoth = [inEnglish, inFrench].map((sentence) => [...spoken(sentence, answer).asked].sort());
      expect(inBoth[1]).toEqual(inBoth[0]);
    }
  });

  it('is set as French is: narrow spaces before high punctuation, no straight quotes', () => {
    const text = typeset(spoken(inFrench, '« Nom »').text);
    expect(text).not.toMatch(/["']/);
    expect(text).not.toMatch(/\d%/);
    expect(text).not.toMatch(/[^\u00a0\u202f][;?!:»]|«[^\u00a0]/);
  });
});

describe('sentences agree with their figures', () => {
  const shares = { low: 0.5, high: 0.5, share: 0.5, weightRatio: 4, breakdown: null };
  const volume = (values: Values) =>
    [en, fr].map((language) =>
      say(language, 'quantitative-bias/volume-share/fail', { ...shares, ...values }),
    );

  it('in number, of one input or many', () => {
    expect(volume({ inputs: 1, inputsWith: 1 })).toEqual([
      'The one input this plan pays on counts activity or attention: how much was done, not how well. That is 50% of the pay.',
      'Le seul critère primé compte de l’activité ou de l’attention reçue : combien, pas comment. Soit 50\u202f% de la prime.',
    ]);
    expect(volume({ inputs: 2, inputsWith: 1 })[0]).toContain('1 of the 2 inputs this plan pays on counts');
    expect(volume({ inputs: 2, inputsWith: 1 })[1]).toContain('1 des 2 critères primés compte ');
    expect(volume({ inputs: 2, inputsWith: 2 })[0]).toContain('All 2 inputs this plan pays on count ');
    expect(volume({ inputs: 3, inputsWith: 2 })[1]).toContain('2 des 3 critères primés comptent');
  });

  it('in range, where weights matter', () => {
    const [english, french] = volume({ inputs: 27, inputsWith: 23, low: 0.4, high: 0.6, breakdown: 8.13 });
    expect(english).toContain(
      'That is 50% of the pay at equal weights, and 40–60% as long as no input weighs more than 4 times as much as another.',
    );
    expect(english).toContain('would have to weigh more than 8.1 times as much');
    expect(french).toContain(
      'Soit 50\u202f% de la prime à pondérations égales (40–60\u202f% tant qu’aucun critère ne pèse plus de 4 fois autant qu’un autre).',
    );
  });

  it.each([1, 1.004])(
    'and say “more”, not “more than once as much”, of weights that are alike: %s',
    (ratio) => {
      const [english, french] = volume({ low: 0.49, high: 0.6, weightRatio: ratio, breakdown: ratio });
      expect(english).toContain('as long as no input weighs more than another. For counts');
      expect(english).toMatch(/would have to weigh more than others\.$/);
      expect(french).toContain('tant qu’aucun critère ne pèse plus qu’un autre)');
      expect(french).toMatch(/devraient peser plus que d’autres\.$/);
    },
  );

  it.each([
    'quantitative-bias/volume-share',
    'paid-feature-bias/licence-gated-share',
    'quality-blindness/quality-share',
    'outcome-divergence/outcome-share',
    'artificial-behaviour/self-controlled-share',
  ])('and never say “0%” of what is nothing: %s', (rule) => {
    for (const language of [en, fr]) {
      const none = say(language, `${rule}/pass`, { ...shares, share: 0, low: 0, high: 0 });
      expect(none).not.toContain('0');
      expect(none).toMatch(/^(None|All|Rien|Toute) /);
    }
  });

  it('and ask for no history of a size that is not known', () => {
    const values = { measures: '“Score”', decision: 'keep' };
    const evidence = (size: Values) =>
      [en, fr].map((language) => say(language, 'would-change/evidence', { ...values, ...size }));
    expect(evidence({ participants: 1, periods: 12 })).toEqual([
      'If a history of about 1 person over 12 periods showed that results rise with “Score”, the verdict would be “keep this plan”.',
      'Si un historique d’environ 1 personne sur 12 périodes montrait que les résultats montent avec “Score”, le verdict deviendrait « gardez ce plan ».',
    ]);
    expect(evidence({ participants: null, periods: null })).toEqual([
      'If a history showed that results rise with “Score”, the verdict would be “keep this plan”.',
      'Si un historique montrait que les résultats montent avec “Score”, le verdict deviendrait « gardez ce plan ».',
    ]);
  });
});

describe('sentences do not contradict their figures', () => {
  const both = (id: string, values: Values) => [en, fr].map((language) => say(language, id, values));

  it.each([
    'outcome-divergence/validity',
    'outcome-divergence/before-after',
    'quality-blindness/quality-association',
  ])('a two-sided range that reaches over the limit is not said to stay below it: %s', (rule) => {
    const values = { within: 0.05, concordance: 0.5, low: -0.2, limit: 0.3, lags: 0 };
    const [below, enDessous] = both(`${rule}/fail`, { ...values, highest: 0.29 });
    expect(below).toContain('the whole range stays below');
    expect(enDessous).toContain('toute la fourchette reste en dessous');
    for (const highest of [0.32, 0.2961]) {
      const [english, french] = both(`${rule}/fail`, { ...values, highest });
      expect(english).toContain('that it is less is as certain as this audit asks');
      expect(french).toContain('qu’on soit en dessous est aussi sûr que cet audit l’exige');
    }
  });

  it('at delays too', () => {
    const values = { within: 0.05, low: -0.2, limit: 0.3, lags: 2 };
    const said = (highest: number) =>
      both('outcome-divergence/validity/fail', { ...values, high: 0.1, highest });
    expect(said(0.2)[0]).toContain('or more; at every delay up to 2 periods the figure stays below.');
    expect(said(0.4)[0]).toContain('at every delay up to 2 periods that it is less is as certain');
    expect(said(0.4)[1]).toContain('jusqu’à 2 périodes, qu’on soit en dessous est aussi sûr');
  });

  it('who is behind is not said to be ahead', () => {
    const values = { gap: -0.3, low: -0.5, high: -0.1, participants: 30 };
    const said = (scoreGap: number) =>
      both('paid-feature-bias/differential-prediction/fail', { ...values, scoreGap });
    expect(said(2)[0]).toContain('the licence buys figures');
    expect(said(-2)[0]).toContain('do 2 worse');
    expect(said(-2)[0]).toContain('and bring less than even that explains');
    expect(said(-2)[1]).toContain('et apportent moins encore que cela ne l’explique');
    expect(said(0.01)[0]).toContain('On average they do as well on');
  });

  it('what is lighter does not weigh the same', () => {
    const values = {
      outcomeBefore: 'fail',
      outcomeAfter: 'fail',
      impactBefore: 'serious',
      impactAfter: 'serious',
    };
    const [english, french] = both('comparison/improved', {
      ...values,
      stakeBefore: 0.214,
      stakeAfter: 0.206,
    });
    expect(english).toContain(
      'Before: fails with 21.4% of the pay at stake (serious). After: fails with 20.6%',
    );
    expect(french).toContain('Avant : 21,4\u202f% de la prime en jeu (grave). Après : 20,6\u202f%');
  });

  it('one is not many', () => {
    expect(both('instrument/definition-drift/pass', { dates: 1 })).toEqual([
      expect.stringMatching(/^Not at the one date that can be judged did/),
      expect.stringMatching(/^À la seule date qui s’y prête, /),
    ]);
    const ranked = { observed: 1, components: 27, participants: 6, certain: 0.2, weightRatio: 4 };
    const [english, french] = both('instrument/rank-certainty/fail', ranked);
    expect(english).toContain('Ranked by the one input of');
    expect(french).toContain('sur 27, le seul dans ces données');
  });

  it('no range is given where none is known, nor a best case where there is no other', () => {
    const all = { concordance: 1, low: 1, high: 1 };
    const [english, french] = both('outcome-divergence/before-after/pass', all);
    expect(english).toContain('in 100% of pairs; chance');
    expect(french).toContain('dans 100\u202f% des cas, celui');
    const [most, plus] = both('paid-feature-bias/reachable-target/fail', { ceiling: 0, high: 0, target: 8 });
    expect(most).toContain('reaches 0 at most; the target is 8');
    expect(plus).toContain('plafonne à 0 ; l’objectif est de 8');
  });

  it('rows that are not counted are not “–”', () => {
    const [english, french] = both('instrument/score-consistency/fail', { rows: null, wrong: null });
    expect(english).toMatch(/^In some of the rows/);
    expect(french).toMatch(/^Dans certaines lignes/);
  });
});

describe('typesetting', () => {
  it('binds what French binds', () => {
    expect(typeset('Quoi ? Oui ! À 20 % : « non » ; fin.')).toBe(
      'Quoi\u202f? Oui\u202f! À 20\u202f%\u00a0: «\u00a0non\u00a0»\u202f; fin.',
    );
  });
});

describe('figures', () => {
  it.each([
    [0.838, '84%', '84\u202f%'],
    [0, '0%', '0\u202f%'],
    [0.004, '0.4%', '0,4\u202f%'],
    [0.0004, '<0.1%', '<0,1\u202f%'],
    [0.9996, '>99.9%', '>99,9\u202f%'],
    [1, '100%', '100\u202f%'],
    [-0.264, '−26%', '−26\u202f%'],
    [null, '–%', '–\u202f%'],
  ])('never round to nothing or all: %s', (value, inEnglish, inFrench) => {
    expect(englishFormat.percent(value)).toBe(inEnglish);
    expect(frenchFormat.percent(value)).toBe(inFrench);
  });

  it.each([
    [0.2049, 0.2, '20.5%', '20,5\u202f%'],
    [0.20004, 0.2, '20.004%', '20,004\u202f%'],
    [0.2, 0.2, '20%', '20\u202f%'],
    [0.35, 0.2, '35%', '35\u202f%'],
    [0.2000001, 0.2, '20%', '20\u202f%'],
    [null, 0.2, '–%', '–\u202f%'],
  ])('tell a share from the one it is held against: %s beside %s', (value, other, inEnglish, inFrench) => {
    expect(englishFormat.percentBeside(value, other)).toBe(inEnglish);
    expect(frenchFormat.percentBeside(value, other)).toBe(inFrench);
  });

  it.each([
    [0.025, '0.025', '0,025'],
    [0.125, '0.125', '0,125'],
    [0.5, '0.5', '0,5'],
    [1 / 3, '0.333', '0,333'],
    [0.0000012, '0.0000012', '0,0000012'],
    [-0.05, '−0.05', '−0,05'],
    [12.345, '12.35', '12,35'],
    [0, '0', '0'],
    [100, '100', '100'],
    [1e-300, '0', '0'],
  ])('write small numbers as what they are: %s', (value, inEnglish, inFrench) => {
    expect(englishFormat.number(value)).toBe(inEnglish);
    expect(frenchFormat.number(value)).toBe(inFrench);
  });

  it('tell the ends of a narrow range apart', () => {
    expect(englishFormat.range(0.0489, 0.0512)).toBe('4.9–5.1%');
    expect(frenchFormat.range(0.0489, 0.0512)).toBe('4,9–5,1\u202f%');
    expect(englishFormat.range(0.05, 0.05)).toBe('5%');
    expect(englishFormat.range(0.2, 0.61)).toBe('20–61%');
  });

  it('write money and thousands as each language does', () => {
    expect(englishFormat.money(12515.4, 'EUR')).toBe('€12,515');
    expect(frenchFormat.money(12515.4, 'EUR')).toBe('12\u202f515\u00a0€');
    expect(englishFormat.money(3000, 'CHF')).toBe('CHF 3,000');
    expect(englishFormat.money(3000, null)).toBe('3,000');
    expect(frenchFormat.number(1234.5)).toBe('1\u202f234,5');
  });
});
