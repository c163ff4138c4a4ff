import jsonld from 'jsonld';
import { DataFactory, Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { schemaOrg } from '../../src/json-ld-check/vocabulary.js';
import { readShared, readSharedJson } from '../shared.js';

/** The one context that there is comes from the shared folder: nothing touches the network. */
async function documentLoader(url: string) {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`No context ${url} here`);
  return {
    document: await Promise.resolve(readSharedJson('schemaorg', 'schemaorgcontext.jsonld')),
    documentUrl: url,
  };
}

const options = { documentLoader, safe: true } as unknown as jsonld.Options.Expand;

/** Expands a graph in safe mode, which throws on any term that would be dropped. */
export function expandSafely(graph: object) {
  return jsonld.expand(structuredClone(graph) as jsonld.JsonLdDocument, options);
}

/**
 * Data types as schema.org's shapes have them must be nodes, which no text or number is, so that nothing at all
 * would pass. Here they take any value. So do lengths such as `960 px`, and what is named by its address: a member
 * of an enumeration, and `Thing` in Google's breadcrumbs.
 */
const looseShapes = new Set(
  [
    'Text',
    'URL',
    'Date',
    'DateTime',
    'Time',
    'Number',
    'Integer',
    'Boolean',
    'Distance',
    'Thing',
    'ActionStatusType',
  ].map((name) => `http://schema.org/validation#ValidSchema${name}`),
);

/** Lists what schema.org's SHACL shapes find in a graph. */
export async function shaclFindings(graph: object): Promise<string[]> {
  const quads = (await jsonld.toRDF(structuredClone(graph) as jsonld.JsonLdDocument, {
    ...options,
    format: 'application/n-quads',
  })) as unknown as string;
  const data = new Store(new Parser({ format: 'N-Quads' }).parse(quads));
  data.addQuads(subclasses());
  const report = await shapeValidator().validate(data as never);
  return report.results.map(
    (result) =>
      `${String(result.path?.value)} of ${String(result.focusNode?.value)}: ${String(result.value?.value)}`,
  );
}

/** A shape of a type holds for the types below it only if the data say which these are. */
function subclasses() {
  const { namedNode, quad } = DataFactory;
  const subClassOf = namedNode('http://www.w3.org/2000/01/rdf-schema#subClassOf');
  const term = (name: string) => namedNode(`http://schema.org/${name}`);
  return [...schemaOrg().types.values()].flatMap(({ name, lineage }) =>
    [...lineage]
      .filter((ancestor) => ancestor !== name)
      .map((ancestor) => quad(term(name), subClassOf, term(ancestor))),
  );
}

let validator: Validator | undefined;

/** Reading the shapes takes a second, so they are read once. */
function shapeValidator(): Validator {
  if (validator) return validator;
  const shapes = new Store(new Parser().parse(readShared('schemaorg', 'schemaorg-shapes.shacl')));
  const nodeKind = DataFactory.namedNode('http://www.w3.org/ns/shacl#nodeKind');
  for (const quad of shapes.getQuads(null, nodeKind, null, null)) {
    if (looseShapes.has(quad.subject.value)) shapes.removeQuad(quad);
  }
  return (validator = new Validator(shapes as never));
}
