import type * as z from 'zod';

interface Definition {
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  options?: z.core.$ZodType[];
  valueType?: z.core.$ZodType;
}

/** The keys that the object at a path may have: of all branches where the schema has several. */
export function keysAt(schema: z.core.$ZodType, path: ReadonlyArray<PropertyKey>): string[] {
  let schemas = [schema];
  for (const part of path) schemas = schemas.flatMap(unwrap).flatMap((one) => step(one, part));
  return [...new Set(schemas.flatMap(unwrap).flatMap((one) => Object.keys(definitionOf(one).shape ?? {})))];
}

function step(schema: z.core.$ZodType, part: PropertyKey): z.core.$ZodType[] {
  const { shape, element, valueType } = definitionOf(schema);
  const next = shape
    ? Object.hasOwn(shape, part)
      ? shape[String(part)]
      : undefined
    : (element ?? valueType);
  return next ? [next] : [];
}

/** Takes off what makes a schema optional, and splits one that has branches. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { innerType, options } = definitionOf(schema);
  if (innerType) return unwrap(innerType);
  return options ? options.flatMap(unwrap) : [schema];
}

function definitionOf(schema: z.core.$ZodType): Definition {
  return schema._zod.def as Definition;
}
