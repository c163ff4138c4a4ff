import * as kinds from '../../problems/kinds/json-ld-google.js';
import type { NodeView } from '../document-view.js';
import type { GraphView } from '../graph-view.js';
import type { Report } from '../report.js';
import { dateFormOf } from '../value-forms.js';
import { checkArticle } from './google-article.js';
import { checkBreadcrumbs } from './google-breadcrumb.js';
import { checkContact, checkOrganization } from './google-organization.js';

/** Reports what search engines ask beyond schema.org. Each rule names its source and date in its documentation. */
export function checkGoogleRules(graph: GraphView, report: Report): void {
  for (const node of firstOfEachId(graph)) {
    if (graph.isA(node, 'Article')) checkArticle(graph, node, report);
    if (graph.isA(node, 'Organization')) checkOrganization(graph, node, report);
    if (graph.isA(node, 'BreadcrumbList')) checkBreadcrumbs(graph, node, report);
    if (graph.isA(node, 'ProfilePage')) checkProfilePage(graph, node, report);
    if (graph.isA(node, 'FAQPage')) report(kinds.faqPage, {}, node.typePath);
    checkContact(graph, node, report);
    checkZones(graph, node, report);
  }
}

/** Nodes of one `@id` are one thing, and are looked at once. */
function* firstOfEachId(graph: GraphView): Generator<NodeView> {
  const seen = new Set<string>();
  for (const node of graph.nodes) {
    if (node.isReference || (node.id !== undefined && seen.has(node.id))) continue;
    if (node.id !== undefined) seen.add(node.id);
    yield node;
  }
}

function checkProfilePage(graph: GraphView, page: NodeView, report: Report): void {
  const [entity] = graph.values(page, 'mainEntity');
  if (entity === undefined) report(kinds.profileEntity, { part: 'mainEntity' }, page.path);
  else if (entity.node === undefined || entity.node.isReference) return;
  else if (!graph.isA(entity.node, 'Person') && !graph.isA(entity.node, 'Organization')) {
    report(kinds.profileEntity, { part: 'type' }, entity.path);
  } else if (!graph.has(entity.node, 'name')) report(kinds.profileEntity, { part: 'name' }, entity.node.path);
}

/** A time of day without a zone is taken to be in the reader's. */
function checkZones(graph: GraphView, node: NodeView, report: Report): void {
  for (const { name, values } of node.properties) {
    if (!graph.vocabulary.properties.get(name)?.ranges.includes('DateTime')) continue;
    for (const { value, path } of values) {
      if (typeof value === 'string' && dateFormOf(value) === 'moment-without-zone') {
        report(kinds.dateZone, { property: name, found: value }, path);
      }
    }
  }
}
