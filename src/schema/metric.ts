import * as z from 'zod/mini';
import type { ComponentDefinition } from '../model/index-definition';
import { MOST_ALIASES, MOST_LANGUAGES, MOST_SOURCES } from '../model/input-bounds';
import type { Label } from '../model/label';
import { languageTag } from '../model/language-tag';
import type { MetricDefinition, MetricReasons } from '../model/metric';
import { label, languageTag as languageTagSentence, year } from '../model/problems/values';
import type { Source } from '../model/source';
import { maybe } from './absent';
import { atMostKeys } from './at-most-keys';
import { exact } from './exact';
import { expectation } from './expectation';
import { factsSchema } from './facts';
import {
  definedId,
  licence,
  listOf,
  localId,
  objectOf,
  oneOf,
  positive,
  text,
  wholeFrom,
  yesOrNo,
} from './leaves';

/** Of the calendar; as everywhere, years have four digits. */
const LAST_YEAR = 9999;

/** A name in English and perhaps other languages. */
export const labelSchema: z.ZodMiniType<Label, Label> = /* @__PURE__ */ (() =>
  z
    .catchall(objectOf({ en: text, fr: maybe(text) }, expectation(label)), maybe(text))
    .check(atMostKeys(MOST_LANGUAGES, 'language-tags'), keyedByLanguage()))();

/** A key that is no language's is none of a label's. */
function keyedByLanguage(): z.core.$ZodCheck<Label> {
  return z.check<Label>(({ value, issues }) => {
    const message = expectation(languageTagSentence);
    for (const key of Object.keys(value)) {
      if (!languageTag.test(key)) issues.push({ code: 'custom', input: key, path: [key], message });
    }
  });
}

/** Where a statement comes from. */
export const sourceSchema: z.ZodMiniType<Source, Source> = /* @__PURE__ */ (() =>
  exact<Source>()(
    objectOf({
      title: text,
      url: maybe(text),
      year: maybe(wholeFrom(0, LAST_YEAR, expectation(year))),
      kind: oneOf(['publisher', 'study', 'statute', 'practice', 'article']),
    }),
  ))();

/** What a rule of a house's own rests on. */
export const sourcesSchema: z.ZodMiniType<readonly Source[], readonly Source[]> = /* @__PURE__ */ (() =>
  listOf(sourceSchema, 'sources', 0, MOST_SOURCES))();

const reasonsSchema: z.ZodMiniType<MetricReasons, MetricReasons> = /* @__PURE__ */ (() => {
  const reason = maybe(labelSchema);
  return exact<MetricReasons>()(
    objectOf({
      captures: reason,
      nature: reason,
      producedBy: reason,
      automatable: reason,
      licence: reason,
      enteredBy: reason,
      checked: reason,
      levers: reason,
      reversible: reason,
      standsFor: reason,
    }),
  );
})();

/** A plain metric of the caller's own. */
export const metricDefinitionSchema: z.ZodMiniType<MetricDefinition, MetricDefinition> =
  /* @__PURE__ */ (() => exact<MetricDefinition>()(objectOf({ id: definedId, ...facets() })))();

/** One input of an index. */
export const componentSchema: z.ZodMiniType<ComponentDefinition, ComponentDefinition> = /* @__PURE__ */ (() =>
  exact<ComponentDefinition>()(
    objectOf({
      id: localId as typeof definedId,
      ...facets(),
      listedBy: maybe(listOf(text, 'names', 0, MOST_SOURCES)),
    }),
  ))();

function facets() {
  return {
    label: labelSchema,
    captures: oneOf(['activity', 'attention', 'relationship-quality', 'outcome']),
    nature: oneOf(['count', 'rate', 'state', 'rating', 'amount']),
    producedBy: oneOf(['participant', 'others', 'both']),
    automatable: yesOrNo,
    licence,
    better: maybe(oneOf(['higher', 'lower'])),
    maximum: maybe(positive),
    sources: maybe(listOf(sourceSchema, 'sources', 0, MOST_SOURCES)),
    facts: maybe(factsSchema),
    unit: maybe(labelSchema),
    aliases: maybe(listOf(text, 'names', 0, MOST_ALIASES)),
    reasons: maybe(reasonsSchema),
    ask: maybe(labelSchema),
  };
}
