import * as kinds from '../problems/kinds/json-ld.js';
import type { Problem } from '../problems/problem.js';
import { viewGraph } from './graph-view.js';
import { placeFindings } from './place-findings.js';
import { readDocument } from './read-document.js';
import { readInput } from './read-input.js';
import { collectFindings } from './report.js';
import { checkDomains } from './rules/domain.js';
import { checkGoogleRules } from './rules/google.js';
import { checkDuplicateIds, checkReferences } from './rules/ids.js';
import { checkRanges } from './rules/range.js';
import { checkStructure } from './rules/structure.js';
import { checkTerms } from './rules/terms.js';
import { schemaOrg } from './vocabulary.js';

/** Options of {@link checkJsonLd}. */
export interface JsonLdCheckOptions {
  /** Name of the file that the text is from, for the problems. */
  file?: string | undefined;
}

/**
 * Checks JSON-LD, whoever wrote it: that its terms exist in schema.org, that properties fit their types and values
 * their properties, that references lead somewhere, and what Google asks of articles, organisations, breadcrumbs
 * and profile pages.
 *
 * It never touches the network: contexts other than schema.org's are not read, and their terms are not judged.
 *
 * @param input - A JSON-LD object or list, the text of a script or a `.jsonld` file, or a whole HTML page. All
 * scripts of a page are looked at together.
 * @returns Problems in the order of the input. The path of each is its JSON pointer; in a page the number of the
 * script, from 0, stands before it. In a text each has line and column too.
 * @example
 * checkJsonLd({ '@context': 'https://schema.org', '@type': 'NewsArticle', headLine: 'News' })[0]?.message;
 * // 'Schema.org has no property `headLine`. Did you mean `headline`?'
 */
export function checkJsonLd(input: unknown, { file }: JsonLdCheckOptions = {}): Problem[] {
  const read = readInput(input);
  const { findings, report } = collectFindings();
  if (read.kind === 'page' && read.sources.length === 0) report(kinds.noJsonLd, {}, []);
  const documents = read.sources.flatMap(({ value, path }) => {
    if (value === undefined) return [];
    const document = readDocument(value, path);
    checkStructure(document, report);
    checkDuplicateIds(document, report);
    return document;
  });
  const graph = viewGraph(
    documents.flatMap(({ nodes }) => nodes),
    schemaOrg(),
  );
  checkTerms(graph, report);
  checkDomains(graph, report);
  checkRanges(graph, report);
  checkReferences(graph, report);
  checkGoogleRules(graph, report);
  return placeFindings(findings, read, file);
}
