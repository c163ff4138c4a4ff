import path from 'node:path';
import ts from 'typescript';

const types = 'src/types/index.ts';
/** The file that has the interface of the configuration. */
export const config = 'src/source/config/config.ts';

let program;

/**
 * Puts the comments of an interface and of its fields into a JSON Schema of the same shape, at any depth.
 *
 * @param root - Folder of the project.
 * @param name - Name of the interface, such as `NewsStory`.
 * @param file - The file that has it. That of the models if absent.
 */
export function describeModel(root, name, schema, file = types) {
  program ??= ts.createProgram(
    [types, config].map((one) => path.join(root, one)),
    {
      strict: true,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      skipLibCheck: true,
    },
  );
  const checker = program.getTypeChecker();
  const index = checker.getSymbolAtLocation(program.getSourceFile(path.join(root, file)));
  const exported = checker.getExportsOfModule(index).find((symbol) => symbol.name === name);
  const isAlias = exported.flags & ts.SymbolFlags.Alias;
  const type = checker.getDeclaredTypeOfSymbol(isAlias ? checker.getAliasedSymbol(exported) : exported);
  return describe(checker, type, schema);
}

/** Gives a copy of a schema with the comments of a type. */
function describe(checker, type, schema) {
  const own = checker.getNonNullableType(type);
  const described = { ...schema };
  const comment = commentOf(checker, own.aliasSymbol ?? own.symbol);
  if (comment !== '' && isOurs(own)) described.description ??= comment;
  if (schema.items) described.items = describe(checker, elementOf(checker, own), schema.items);
  if (schema.anyOf) {
    const parts = own.isUnion() ? own.types : [own];
    described.anyOf = schema.anyOf.map((branch) => {
      const part = parts.find((one) =>
        Object.keys(branch.properties ?? {}).every((key) => one.getProperty(key)),
      );
      return part ? describe(checker, part, branch) : branch;
    });
  }
  if (schema.properties) {
    described.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([key, property]) => {
        const symbol = own.getProperty(key);
        if (!symbol) return [key, property];
        const inner = describe(checker, checker.getTypeOfSymbol(symbol), property);
        const text = commentOf(checker, symbol);
        return [key, text === '' ? inner : { ...inner, description: text }];
      }),
    );
  }
  return described;
}

function elementOf(checker, type) {
  return checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
}

/** Whether a type is declared in src/types, and not by TypeScript itself. */
function isOurs(type) {
  const declaration = (type.aliasSymbol ?? type.symbol)?.declarations?.[0];
  return declaration?.getSourceFile().fileName.includes('/src/types/') ?? false;
}

/** The comment of a symbol as one paragraph, with links as code. */
function commentOf(checker, symbol) {
  if (!symbol) return '';
  return ts
    .displayPartsToString(symbol.getDocumentationComment(checker))
    .replace(/\{@link (?:\w+\.)?([^}|]+)(?:\|[^}]*)?\}/g, '`$1`')
    .replace(/\s+/g, ' ')
    .trim();
}
