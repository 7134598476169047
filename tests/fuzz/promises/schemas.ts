import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import comparisonSchema from '../../../schemas/comparison.schema.json';
import planSchema from '../../../schemas/plan.schema.json';
import reportSchema from '../../../schemas/report.schema.json';

const ajv = new Ajv2020({ allowUnionTypes: true, formats: { date: true } });
const schemas = {
  plan: ajv.compile(planSchema),
  report: ajv.compile(reportSchema),
  comparison: ajv.compile(comparisonSchema),
};

/** Throws where an answer has not the shape that the package ships for it, or is another once it has been JSON. */
export function holdsSchema(name: keyof typeof schemas): (answer: unknown) => void {
  const isValid: ValidateFunction = schemas[name];
  return (answer) => {
    if (isValid(JSON.parse(JSON.stringify(answer)))) return;
    throw new Error(`breaks ${name}.schema.json: ${ajv.errorsText(isValid.errors?.slice(0, 3))}`);
  };
}
