export { planDataSchema } from './data';
export { indexDefinitionSchema } from './index-definition';
export { incentivePlanSchema } from './plan';
export { incentivePlanReportSchema } from './report/report';
