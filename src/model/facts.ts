/** Who enters the figure that is paid: who is paid, their line with an interest in it, or somebody without a stake. */
export type EnteredBy = 'participant' | 'line' | 'independent';

/** How many entries somebody without a stake looks at, whether they are true, before they are paid. */
export type Checked = 'all' | 'sample' | 'none';

/**
 * How a figure could be raised without raising what the business wants in the end: moving an entry to another period, taking the easy
 * cases, leaving some out of a rate, giving away price or terms, selling what is not needed, bringing more of what is counted into being
 * that nobody wants.
 */
export type Lever = 'date' | 'cases' | 'base' | 'price' | 'need' | 'supply';

/**
 * What a figure stands for, where it is not what the business wants itself: `sample`, a part of it measured on some; `bottleneck`, a step
 * without which nothing happens and which is missing in this share of cases today; `step`, any other step, an activity, a symptom, a
 * superior's opinion.
 */
export type StandsFor = {
  as: 'sample' | 'bottleneck' | 'step';
  /** Of a bottleneck alone, 0..1. */
  shortfall?: number | null | undefined;
};

/** What can be checked of a metric, where a facet asks for a judgement; what is left out is unknown. */
export type Facts = {
  enteredBy?: EnteredBy | null | undefined;
  checked?: Checked | null | undefined;
  /** Empty where there is none. */
  levers?: readonly Lever[] | null | undefined;
  /** Whether the very unit that was paid for can later be lost, returned, default or prove faulty. */
  reversible?: boolean | null | undefined;
  /** Where other facts are given and this is not: it is wanted itself. */
  standsFor?: StandsFor | null | undefined;
};

/** What one's figure is compared with: a fixed target, one's own past, colleagues one works beside, or units one cannot affect. */
export type Reference = 'fixed' | 'own-past' | 'colleagues' | 'others';
