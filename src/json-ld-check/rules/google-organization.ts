import * as kinds from '../../problems/kinds/json-ld-google.js';
import type { NodeView } from '../document-view.js';
import type { GraphView } from '../graph-view.js';
import type { Report } from '../report.js';
import { sizeOf } from './google-article.js';

/** What Google would like to know of an organisation and what most have. Numbers in company registers are left out. */
const recommended = ['name', 'url', 'logo', 'description', 'address', 'contactPoint', 'sameAs'];

const narrowestLogo = 112;

/** Reports what Google asks of an Organization or one of its subtypes. */
export function checkOrganization(graph: GraphView, organization: NodeView, report: Report): void {
  const missing = recommended.filter((property) => !graph.has(organization, property));
  if (missing.length > 0 && isSubject(graph, organization)) {
    report(kinds.organizationFields, { missing }, organization.path);
  }
  for (const { node } of graph.values(organization, 'logo')) if (node) checkLogo(graph, node, report);
}

/** Whether a page is about it: a page says so, or nothing else names it. */
function isSubject(graph: GraphView, organization: NodeView): boolean {
  const uses = graph.usesOf(organization);
  return uses.has('mainEntity') || graph.has(organization, 'mainEntityOfPage') || uses.size === 0;
}

function checkLogo(graph: GraphView, logo: NodeView, report: Report): void {
  const { width, height } = sizeOf(graph, logo);
  if (width === undefined || height === undefined) return;
  if (width < narrowestLogo || height < narrowestLogo) report(kinds.smallLogo, { width, height }, logo.path);
}

/** Reports telephone numbers and countries that hold only where they are known. */
export function checkContact(graph: GraphView, node: NodeView, report: Report): void {
  for (const { value, path } of graph.values(node, 'telephone')) {
    if (typeof value === 'string' && !/^\s*\+/.test(value))
      report(kinds.telephoneCode, { found: value }, path);
  }
  for (const { value, path } of graph.values(node, 'addressCountry')) {
    if (typeof value === 'string' && !/^[A-Z]{2}$/.test(value))
      report(kinds.countryCode, { found: value }, path);
  }
}
