import type { Source } from './source';

// Studies of how people answer to incentives, which the rules on facts rest on, each with a page that gives its abstract.

export const courtyMarschke2004: Source = {
  title:
    'Courty & Marschke, “An empirical investigation of gaming responses to explicit performance incentives”, Journal of Labor Economics 22(1)',
  url: 'https://econpapers.repec.org/article/ucpjlabec/v_3a22_3ay_3a2004_3ai_3a1_3ap_3a23-56.htm',
  year: 2004,
  kind: 'study',
};

export const oyer1998: Source = {
  title:
    'Oyer, “Fiscal year ends and nonlinear incentive contracts: the effect on business seasonality”, Quarterly Journal of Economics 113(1)',
  url: 'https://faculty-gsb.stanford.edu/oyer/wp/fye.htm',
  year: 1998,
  kind: 'study',
};

export const larkin2014: Source = {
  title:
    'Larkin, “The cost of high-powered incentives: employee gaming in enterprise software sales”, Journal of Labor Economics 32(2)',
  url: 'https://www.hbs.edu/faculty/Pages/item.aspx?num=44268',
  year: 2014,
  kind: 'study',
};

export const dulleckKerschbamer2006: Source = {
  title:
    'Dulleck & Kerschbamer, “On doctors, mechanics, and computer specialists: the economics of credence goods”, Journal of Economic Literature 44(1)',
  url: 'https://docplayer.net/18105895-On-doctors-mechanics-and-computer-specialists-the-economics-of-credence-goods.html',
  year: 2006,
  kind: 'study',
};

export const gravelle2010: Source = {
  title:
    'Gravelle, Sutton & Ma, “Doctor behaviour under a pay for performance contract: treating, cheating and case finding?”, Economic Journal 120(542)',
  url: 'https://abdn.pure.elsevier.com/en/publications/doctor-behaviour-under-a-pay-for-performance-contract-treating-ch',
  year: 2010,
  kind: 'study',
};

export const dranove2003: Source = {
  title:
    'Dranove, Kessler, McClellan & Satterthwaite, “Is more information better? The effects of ‘report cards’ on health care providers”, Journal of Political Economy 111(3)',
  url: 'https://insight.kellogg.northwestern.edu/article/are_healthcare_report_cards_good_for_patients',
  year: 2003,
  kind: 'study',
};

export const jacobLevitt2003: Source = {
  title:
    'Jacob & Levitt, “Rotten apples: an investigation of the prevalence and predictors of teacher cheating”, Quarterly Journal of Economics 118(3)',
  url: 'https://www.nber.org/papers/w9413',
  year: 2003,
  kind: 'study',
};

export const dufloHannaRyan2012: Source = {
  title:
    'Duflo, Hanna & Ryan, “Incentives work: getting teachers to come to school”, American Economic Review 102(4)',
  url: 'https://aeaweb.org/articles.php?doi=10.1257%2Faer.102.4.1241',
  year: 2012,
  kind: 'study',
};

export const banerjee2008: Source = {
  title:
    'Banerjee, Duflo & Glennerster, “Putting a band-aid on a corpse: incentives for nurses in the Indian public health care system”, Journal of the European Economic Association 6(2–3)',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2826809',
  year: 2008,
  kind: 'study',
};

export const agarwalBenDavid2018: Source = {
  title:
    'Agarwal & Ben-David, “Loan prospecting and the loss of soft information”, Journal of Financial Economics 129(3)',
  url: 'https://www.nber.org/papers/w19945',
  year: 2018,
  kind: 'study',
};

export const coleKanzKlapper2015: Source = {
  title:
    'Cole, Kanz & Klapper, “Incentivizing calculated risk-taking: evidence from an experiment with commercial bank loan officers”, Journal of Finance 70(2)',
  url: 'https://econpapers.repec.org/paper/nbrnberwo/19472.htm',
  year: 2015,
  kind: 'study',
};

export const fsb2009: Source = {
  title: 'Financial Stability Board, “Principles for sound compensation practices: implementation standards”',
  url: 'https://docplayer.net/amp/5949535-Fsb-principles-for-sound-compensation-practices-implementation-standards.html',
  year: 2009,
  kind: 'practice',
};

export const lazear1989: Source = {
  title: 'Lazear, “Pay equality and industrial politics”, Journal of Political Economy 97(3)',
  url: 'https://www.semanticscholar.org/paper/Pay-Equality-and-Industrial-Politics-Lazear/0db538d33bcb6eb9f0374d871203aa1bf577eabb',
  year: 1989,
  kind: 'study',
};

export const bandiera2005: Source = {
  title:
    'Bandiera, Barankay & Rasul, “Social preferences and the response to incentives: evidence from personnel data”, Quarterly Journal of Economics 120(3)',
  url: 'https://repository.upenn.edu/bepp_papers/15/',
  year: 2005,
  kind: 'study',
};

export const weitzman1980: Source = {
  title: 'Weitzman, “The ‘ratchet principle’ and performance incentives”, Bell Journal of Economics 11(1)',
  url: 'https://ideas.repec.org/a/rje/bellje/v11y1980ispringp302-308.html',
  year: 1980,
  kind: 'study',
};

export const holmstrom1982: Source = {
  title: 'Holmström, “Moral hazard in teams”, Bell Journal of Economics 13(2)',
  url: 'https://www.semanticscholar.org/paper/Moral-Hazard-in-Teams-Holmstrom/cba2bb5ba762a43495fdf5ec8cf64f1fd9839045',
  year: 1982,
  kind: 'study',
};

export const goodmanTurner2013: Source = {
  title:
    'Goodman & Turner, “The design of teacher incentive pay and educational outcomes: evidence from the New York City bonus program”, Journal of Labor Economics 31(2)',
  url: 'https://www.econ.umd.edu/publicationprofile/1388',
  year: 2013,
  kind: 'study',
};

export const gneezyRustichini2000: Source = {
  title: 'Gneezy & Rustichini, “Pay enough or don’t pay at all”, Quarterly Journal of Economics 115(3)',
  url: 'https://experts.umn.edu/en/publications/pay-enough-or-dont-pay-at-all',
  year: 2000,
  kind: 'study',
};
