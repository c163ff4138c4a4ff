import * as kinds from '../../problems/kinds/json-ld.js';
import { describeValue } from '../../problems/describe-value.js';
import type { PropertyView, ValueView } from '../document-view.js';
import type { GraphView } from '../graph-view.js';
import type { Report } from '../report.js';
import { dateFormOf, isActiveAddress, isTime, schemaOrgName, urlFormOf } from '../value-forms.js';
import type { PropertyTerm } from '../vocabulary.js';
import { propertyName } from './terms.js';

/** Reports values that their property does not take, dates and addresses that are none, and what is empty. */
export function checkRanges(graph: GraphView, report: Report): void {
  for (const node of graph.nodes) {
    for (const view of node.properties) {
      const property = graph.vocabulary.properties.get(view.name);
      // What an action takes, `query-input`, is described in a way of its own.
      if (!property || property.ranges.length === 0 || propertyName(view.name) !== view.name) continue;
      if (view.values.length === 0) report(kinds.emptyValue, { property: view.name }, view.path, 'key');
      for (const value of view.values) checkValue(graph, view, property, value, report);
    }
  }
}

function checkValue(
  graph: GraphView,
  view: PropertyView,
  property: PropertyTerm,
  { value, path, node }: ValueView,
  report: Report,
): void {
  if (value === null || value === '') report(kinds.emptyValue, { property: view.name }, path);
  else if (node) checkNode(graph, property, { value, path, node }, report);
  else if (typeof value === 'string') checkText(graph, property, value, path, report);
  else if (!takesScalar(graph, property, value)) {
    const ranges = property.ranges;
    if (isDateOnly(ranges)) report(kinds.wrongDate, { property: view.name, found: String(value) }, path);
    else report(kinds.outOfRange, { property: view.name, found: describeValue(value), ranges }, path);
  }
}

function checkNode(
  graph: GraphView,
  property: PropertyTerm,
  { path, node }: ValueView,
  report: Report,
): void {
  if (!node) return;
  const { types } = graph.vocabulary;
  const own = graph.typesOf(node);
  // A reference elsewhere and a type that does not exist leave nothing to say.
  if (own.length === 0 || own.some((type) => !types.has(type)) || node.isForeign) return;
  const fits = property.ranges.some((range) => graph.isA(node, range) || isListOf(graph, node, range));
  if (fits || graph.isA(node, 'Role')) return;
  report(
    kinds.outOfRange,
    { property: property.name, found: `a node of the type ${own.join(' or ')}`, ranges: property.ranges },
    path,
  );
}

/** Schema.org lets an ItemList or ListItem stand where the items would. */
function isListOf(graph: GraphView, node: NonNullable<ValueView['node']>, range: string): boolean {
  return range === 'ItemList' && graph.isA(node, 'ListItem');
}

function checkText(
  graph: GraphView,
  property: PropertyTerm,
  text: string,
  path: ValueView['path'],
  report: Report,
): void {
  const { ranges, name } = property;
  const { isA } = graph.vocabulary;
  const takesUrl = ranges.includes('URL');
  if (takesUrl && isActiveAddress(text)) return report(kinds.wrongUrl, { property: name, found: text }, path);
  if (ranges.some((range) => range !== 'URL' && isA(range, 'Text'))) return;
  if (ranges.some((range) => takesText(graph, range, text))) return;
  const enumeration = ranges.find((range) => isA(range, 'Enumeration'));
  const url = urlFormOf(text);
  if (isDateOnly(ranges)) report(kinds.wrongDate, { property: name, found: text }, path);
  else if (takesUrl && url === 'relative') report(kinds.relativeUrl, { property: name, found: text }, path);
  else if (takesUrl) report(kinds.wrongUrl, { property: name, found: text }, path);
  else if (enumeration) {
    const candidates = [...graph.vocabulary.members].filter(([, types]) =>
      types.some((type) => isA(type, enumeration)),
    );
    const nearest = graph.nearest(
      schemaOrgName(text),
      candidates.map(([member]) => member),
    );
    report(kinds.wrongMember, { property: name, found: text, enumeration, nearest }, path);
  } else report(kinds.outOfRange, { property: name, found: describeValue(text), ranges }, path);
}

/** Whether a text can be a value of a type. */
function takesText(graph: GraphView, range: string, text: string): boolean {
  const { isA, members } = graph.vocabulary;
  switch (range) {
    case 'URL':
      return urlFormOf(text) === 'web' || /^(?:mailto|tel|urn):/i.test(text);
    case 'Date':
    case 'DateTime':
      return dateFormOf(text) !== undefined;
    case 'Time':
      return isTime(text);
    case 'Boolean':
      return /^(?:true|false)$/i.test(schemaOrgName(text));
    case 'Thing':
      // Anything at all may be named by its address, as Google has it in breadcrumbs.
      return urlFormOf(text) === 'web';
    default:
      if (isA(range, 'Number')) return /^[+-]?\d+(?:\.\d+)?$/.test(text.trim());
      // Such as `960 px` and `PT1H`.
      if (isA(range, 'Quantity')) return true;
      return (
        isA(range, 'Enumeration') &&
        (members.get(schemaOrgName(text))?.some((type) => isA(type, range)) ?? false)
      );
  }
}

/** Whether a number or a truth value can be a value of a property. */
function takesScalar(graph: GraphView, { ranges }: PropertyTerm, value: unknown): boolean {
  const { isA } = graph.vocabulary;
  if (typeof value === 'boolean') return ranges.includes('Boolean');
  if (typeof value !== 'number') return true;
  return ranges.some((range) => {
    if (range === 'Integer') return Number.isInteger(value);
    // A bare number is read as pixels of a width, or seconds of a duration.
    return isA(range, 'Number') || isA(range, 'Quantity');
  });
}

function isDateOnly(ranges: readonly string[]): boolean {
  return ranges.every((range) => range === 'Date' || range === 'DateTime' || range === 'Time');
}
