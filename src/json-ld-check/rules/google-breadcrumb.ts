import * as kinds from '../../problems/kinds/json-ld-google.js';
import type { NodeView } from '../document-view.js';
import type { GraphView } from '../graph-view.js';
import type { Report } from '../report.js';

/** Reports what Google asks of a BreadcrumbList. */
export function checkBreadcrumbs(graph: GraphView, list: NodeView, report: Report): void {
  const items = graph
    .values(list, 'itemListElement')
    .map(({ node }) => node)
    .filter((node) => node !== undefined)
    .map((node) => ({ node, position: positionOf(graph, node) }));
  if (items.length < 2) return report(kinds.fewBreadcrumbs, { count: items.length }, list.path);
  // A list out of order is one all the same: the positions count. Items without one stay where they stand.
  const inOrder = items.every(({ position }) => position !== undefined)
    ? items.toSorted((left, right) => left.position! - right.position!)
    : items;
  inOrder.forEach(({ node, position }, index) => {
    const due = index + 1;
    if (position !== due) report(kinds.breadcrumbPosition, { found: position, due }, node.path);
    const [item] = graph.values(node, 'item');
    const isNamed = graph.has(node, 'name') || (item?.node !== undefined && graph.has(item.node, 'name'));
    if (!isNamed) report(kinds.breadcrumbName, {}, node.path);
    const hasAddress = item?.node
      ? item.node.id !== undefined || graph.has(item.node, 'url')
      : Boolean(item?.value);
    if (!hasAddress && due < inOrder.length) report(kinds.breadcrumbItem, {}, node.path);
  });
}

function positionOf(graph: GraphView, item: NodeView): number | undefined {
  const [position] = graph.values(item, 'position');
  if (position === undefined || position.value === '' || position.value === null) return undefined;
  return Number(position.value);
}
