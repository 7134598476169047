/** schemas/*.schema.json, from the Zod schemas of the build and the comments of the model's types. */
import { toJSONSchema } from 'zod';
import { linkedInSsi, metricCatalogue } from '../../dist/index.js';
import { allMetrics } from '../../dist/metrics.js';
import {
  incentivePlanReportSchema,
  incentivePlanSchema,
  indexDefinitionSchema,
  planComparisonSchema,
  planDataSchema,
} from '../../dist/schema.js';
import { addDescriptions } from './kit/type-descriptions.mjs';

/** Of the metrics that are built in, and those of the catalogue; any other that a plan defines is as good, so they are examples only. */
const idsOf = (metrics) => metrics.map(({ id }) => id);
const isPlain = ({ id }) => !id.includes('/');
const builtIn = new Set(idsOf(metricCatalogue));
const catalogue = allMetrics.filter(({ id }) => !builtIn.has(id));
const scores = [linkedInSsi.id, ...linkedInSsi.pillars.map(({ id }) => `${linkedInSsi.id}/${id}`)];
const paid = [
  ...idsOf(metricCatalogue.filter(isPlain)),
  ...idsOf(catalogue),
  ...scores,
  ...idsOf(metricCatalogue.filter((metric) => !isPlain(metric))),
];
const wanted = idsOf(
  [...metricCatalogue, ...catalogue].filter(
    ({ captures, facts }) =>
      (captures === 'outcome' || captures === 'relationship-quality') && !facts?.standsFor,
  ),
);

const schemas = [
  {
    name: 'plan',
    title: 'Incentive plan',
    zod: incentivePlanSchema,
    type: ['plan.ts', 'IncentivePlanInput'],
  },
  { name: 'data', title: 'Data of a plan', zod: planDataSchema, type: ['plan-data.ts', 'PlanDataInput'] },
  {
    name: 'index',
    title: 'Index',
    zod: indexDefinitionSchema,
    type: ['index-definition.ts', 'IndexDefinition'],
  },
  {
    name: 'report',
    title: 'Audit report',
    zod: incentivePlanReportSchema,
    type: ['report.ts', 'IncentivePlanReport'],
  },
  {
    name: 'comparison',
    title: 'Comparison of two plans',
    zod: planComparisonSchema,
    type: ['plan-comparison.ts', 'PlanComparison'],
  },
];

export const files = Object.fromEntries(
  schemas.map((schema) => [`schemas/${schema.name}.schema.json`, textOf(schema)]),
);

function textOf({ name, title, zod, type }) {
  const { $schema, ...rest } = toJSONSchema(zod, { io: 'input', unrepresentable: 'any', override: tidy });
  // An address of the source would be better, which is not known here; a name that is nobody's address is not fetched.
  const $id = `urn:incentive-audit:schema:${name}`;
  const schema = { $schema, $id, title, description: '', ...rest };
  addDescriptions(...type, schema);
  if (name === 'plan') {
    // Editors offer them.
    const { measures, goals } = schema.properties;
    measures.items.properties.metric.examples = paid;
    goals.items.examples = wanted;
  }
  // A line for each difference, and no indentation, which is half the download.
  return `${JSON.stringify(schema, null, 2).replace(/^ +/gm, '')}\n`;
}

/** What may be `null` as well as one thing, in the form that every validator, editor and model knows. */
function orNull(branches) {
  const others = branches.filter(({ type }) => type !== 'null');
  const [only] = others;
  if (others.length === branches.length || others.length > 1 || (!only.type && !only.anyOf)) {
    return { anyOf: branches };
  }
  if (only.anyOf) return { ...only, anyOf: [...only.anyOf, { type: 'null' }] };
  return {
    ...only,
    type: [only.type].flat().concat('null'),
    ...(only.enum ? { enum: [...only.enum, null] } : {}),
  };
}

/** Leaves out what JSON cannot hold (typed arrays) and bounds that only say "a number"; adds how many keys an object may have. */
function tidy({ zodSchema, jsonSchema }) {
  const { maxProperties } = zodSchema._zod.bag;
  if (maxProperties !== undefined) jsonSchema.maxProperties = maxProperties;
  if (jsonSchema.anyOf) {
    const branches = jsonSchema.anyOf.filter((branch) => Object.keys(branch).length > 0);
    delete jsonSchema.anyOf;
    Object.assign(jsonSchema, branches.length === 1 ? branches[0] : orNull(branches));
  }
  if (jsonSchema.properties && Object.keys(jsonSchema.properties).length === 0) delete jsonSchema.properties;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
}
