import * as generated from './vocabulary.generated.js';

/** A property of schema.org. */
export interface PropertyTerm {
  name: string;
  /** Types that have it. */
  domains: readonly string[];
  /** Types of its values, data types among them. */
  ranges: readonly string[];
  /** The property that took its place. */
  supersededBy?: string | undefined;
}

/** A type of schema.org. */
export interface TypeTerm {
  name: string;
  /** The type itself and every type above it. */
  lineage: ReadonlySet<string>;
  /** The type that took its place. */
  supersededBy?: string | undefined;
}

/** The terms of schema.org. */
export interface Vocabulary {
  readonly types: ReadonlyMap<string, TypeTerm>;
  readonly properties: ReadonlyMap<string, PropertyTerm>;
  /** Members of enumerations, such as `InStock`, with their types. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** Whether a type is another one or one of its subtypes. An unknown type is none. */
  isA(type: string, ancestor: string): boolean;
}

/** Reading the lists takes a few milliseconds, so it waits for the first check and is done once: they never change. */
let known: Vocabulary | undefined;

/** Gives the terms of schema.org. */
export function schemaOrg(): Vocabulary {
  return (known ??= readVocabulary());
}

function readVocabulary(): Vocabulary {
  const typeRows = rowsOf(generated.types);
  const typeNames = typeRows.map(([name]) => name);
  const typesNamed = (numbers = ''): string[] =>
    numbers === '' ? [] : numbers.split(',').map((number) => typeNames[Number.parseInt(number, 36)]!);
  const parents = new Map(typeRows.map(([name, numbers]) => [name, typesNamed(numbers)]));
  const types = new Map(
    typeRows.map(([name, , supersededBy]) => [
      name,
      { name, lineage: lineageOf(name, parents), supersededBy },
    ]),
  );
  const properties = new Map(
    rowsOf(generated.properties).map(([name, domains, ranges, supersededBy]) => [
      name,
      { name, domains: typesNamed(domains), ranges: typesNamed(ranges), supersededBy },
    ]),
  );
  const members = new Map(rowsOf(generated.members).map(([name, numbers]) => [name, typesNamed(numbers)]));
  return {
    types,
    properties,
    members,
    isA: (type, ancestor) => types.get(type)?.lineage.has(ancestor) ?? false,
  };
}

function rowsOf(list: string): Array<[name: string, ...fields: string[]]> {
  return list.split(';').map((row) => row.split(' ') as [string, ...string[]]);
}

function lineageOf(name: string, parents: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const lineage = new Set([name]);
  // A set gives what is added while it is gone through, too.
  for (const type of lineage) for (const parent of parents.get(type) ?? []) lineage.add(parent);
  return lineage;
}
