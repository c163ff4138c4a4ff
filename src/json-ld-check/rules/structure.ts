import * as kinds from '../../problems/kinds/json-ld.js';
import type { DocumentView } from '../document-view.js';
import type { Report } from '../report.js';

/** Reports contexts and shapes: what is about JSON-LD rather than about schema.org. */
export function checkStructure(document: DocumentView, report: Report): void {
  for (const { path, expected, found } of document.misshapen)
    report(kinds.misshapen, { expected, found }, path);
  for (const path of document.nestedContexts) report(kinds.nestedContext, {}, path, 'key');
  for (const { path, context } of document.unreadableContexts)
    report(kinds.unreadableContext, { context }, path);
  if (document.hasContext) {
    for (const { term, path, isType } of document.dropped) {
      report(kinds.droppedTerm, { term }, path, isType ? 'value' : 'key');
    }
  } else if (document.dropped.length > 0) {
    // One problem for one fault: without a context, every term is dropped.
    report(kinds.noContext, {}, document.path);
  }
}
