import { join } from 'node:path';
import ts from 'typescript';

/**
 * Copies the comments of a type in src/model into the JSON Schema of that type, so that they stand in one place only.
 *
 * @param {string} file - Below src/model.
 * @param {string} typeName - An exported type.
 * @param {object} schema - Its JSON Schema; changed in place.
 */
export function addDescriptions(file, typeName, schema) {
  const path = join(import.meta.dirname, '../../../src/model', file);
  const program = ts.createProgram([path], {
    strict: true,
    exactOptionalPropertyTypes: true,
    lib: ['lib.es2022.d.ts'],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path);
  const symbol = checker
    .getExportsOfModule(checker.getSymbolAtLocation(source))
    .find(({ name }) => name === typeName);
  schema.description = commentOf(symbol, checker);
  describe(schema, checker.getDeclaredTypeOfSymbol(symbol), checker);
}

function describe(schema, type, checker) {
  for (const branch of schema.anyOf ?? []) describe(branch, type, checker);
  const members = type.isUnion() ? type.types : [type];
  if (schema.items) {
    for (const member of members.filter((each) => checker.isArrayType(each))) {
      describe(schema.items, checker.getTypeArguments(member)[0], checker);
    }
  }
  if (typeof schema.additionalProperties === 'object') {
    for (const value of members.map((member) => member.getStringIndexType()).filter(Boolean)) {
      describe(schema.additionalProperties, value, checker);
    }
  }
  const keys = Object.keys(schema.properties ?? {}).filter((key) => key !== '$schema');
  const owner = members.find((member) => keys.length > 0 && keys.every((key) => member.getProperty(key)));
  for (const key of owner ? keys : []) {
    const property = owner.getProperty(key);
    const value = checker.getTypeOfSymbol(property);
    const comment = commentOf(property, checker) || (key === 'id' ? '' : commentOf(aliasOf(value), checker));
    if (comment) schema.properties[key].description = comment;
    describe(schema.properties[key], value, checker);
  }
}

/** The type of the model by whose name a property is declared, `undefined` and `null` apart. */
function aliasOf(type) {
  const alias = type.aliasSymbol ?? type.getNonNullableType().aliasSymbol;
  const files = alias?.declarations?.map((declaration) => declaration.getSourceFile()) ?? [];
  return files.some((file) => file.isDeclarationFile) ? undefined : alias;
}

function commentOf(symbol, checker) {
  return symbol ? ts.displayPartsToString(symbol.getDocumentationComment(checker)) : '';
}
