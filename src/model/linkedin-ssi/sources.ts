import type { Source } from '../source';

/** The article this project starts from; it lists components as **A**. */
export const article: Source = {
  title: 'Article (in French) arguing that sellers should not be paid on the Social Selling Index',
  kind: 'article',
};

/** LinkedIn's deck of the 2015 formula; it lists components as **L**. */
export const deck2015: Source = {
  title: 'LinkedIn, “Social Selling Index breakdown” (deck of the 2015 formula)',
  url: 'https://cupdf.com/document/social-selling-index-breakdown.html',
  year: 2015,
  kind: 'publisher',
};

/** LinkedIn Help on the index, which repeats the deck in part. */
export const helpPage: Source = {
  title: 'LinkedIn Help a105145, “Social Selling Index”',
  url: 'https://www.linkedin.com/help/linkedin/answer/a105145',
  kind: 'publisher',
};

/** The announcement of four pillars of 25 points each. */
export const newFormula: Source = {
  title: 'LinkedIn Sales blog, “The new formula for social selling”, 26 January 2015',
  year: 2015,
  kind: 'publisher',
};

/** On profile views counted by Sales Navigator. */
export const helpProfileViews: Source = {
  title: 'LinkedIn Help a124415, on views counted in Sales Navigator reports',
  url: 'https://www.linkedin.com/help/sales-navigator/answer/a124415',
  kind: 'publisher',
};

/** On InMail credits, which a free account does not have. */
export const helpInMail: Source = {
  title: 'LinkedIn Help 75, on InMail credits and responses',
  url: 'https://www.linkedin.com/help/linkedin/answer/75',
  kind: 'publisher',
};

/** On the night many members saw about 7 % fewer points with no change in behaviour. */
export const fallOf2017: Source = {
  title: 'Sales for Life on the overnight fall of scores, 10 February 2017',
  year: 2017,
  kind: 'article',
};
