export { planDataSchema } from './data';
export { indexDefinitionSchema } from './index-definition';
export { incentivePlanSchema } from './plan';
export { planComparisonSchema } from './report/comparison';
export { incentivePlanReportSchema } from './report/report';
