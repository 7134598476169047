import type { Dictionary } from '../sentence';
import { idsIn } from '../word';
import { number } from './format';
import { moreThan } from './ranges';

/** What speaks for what is paid on, and what an audit cannot see. */
export const background: Dictionary<'limits' | 'fairness'> = {
  limits: {
    figures: 'Whether the figures in the plan and the data are right.',
    questions: (v) =>
      `What this audit did not ask: it asked ${number(v.asked)} of the ${number(v.all)} questions of this package.`,
    'third-cause':
      'A third cause that moves both what is paid for and the results: a territory, a season, a product that sells itself.',
    weights: (v) =>
      `How the publisher of an index weighs its inputs. Ranges assume that no input of a pillar weighs ${moreThan('another', v.weightRatio)}.`,
    facets:
      'Whether your own metrics are what you say they are: what they capture, who produces them, what a script can raise.',
    'other-facts': (v) =>
      `Whether the plan’s own answers about ${v.measure} are right: they are not those of the catalogue (${idsIn(v.fields).join(', ')}).`,
    'no-data': 'How people behave under this plan: no history was given.',
    'ssi-formula':
      'What LinkedIn changed in its score since 2015: the formula is not public. That of 2015 was fitted to what 4,188 salespeople said of their own results.',
  },
  fairness: {
    'ssi-linkedin':
      'LinkedIn reports that people who score above 70 create 45% more opportunities than people below 30, and are 51% likelier to reach quota. The results are self-reported, from 2013, before today’s formula.',
    'ssi-fitted':
      'LinkedIn built the formula of 2015 on 4,188 salespeople who told how they had done against quota: what the best of them did raises the score. That they score high is how it was made, and no proof that raising it sells.',
    'ssi-studies':
      'Two independent studies (345 and 196 salespeople) link the use of social media with better results, partly through relationship quality. Neither used this score.',
    'ssi-no-figure': 'No published figure was found that links the score itself with sales, for or against.',
    activity:
      'Some practitioners pay on activity on purpose: more than 10% and less than 20% of the incentive, or for junior and inside teams only.',
    team: 'A bonus for a whole team or company can work: field studies at Continental Airlines and a bakery chain found that it did.',
  },
};
