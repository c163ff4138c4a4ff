import type { Catalogue } from '../catalogue/catalogue.js';
import { identityOf } from '../catalogue/identity.js';
import { problemOf } from '../problems/kind.js';
import type { Problem } from '../problems/problem.js';
import type { Content } from '../types/content.js';
import { chooseRules, type ActiveRules, type RuleSettings } from './active-rules.js';
import { checkRulesOf } from './check-document.js';
import { assertFinished, problemOfRule } from './problem-of-rule.js';
import { ruleDocumentOf, type ParseText } from './rule-document.js';
import type { Incomplete, ReportOn, Rule } from './rule.js';
import { integrityRules } from './rules/index-of-rules.js';

/** Options of {@link checkCatalogue}. */
export interface CheckOptions {
  /** What rules are set to, by the code of their problems. Their own severity if absent. */
  rules?: RuleSettings | undefined;
  /** Further rules, such as the editorial ones or your own. */
  extraRules?: Iterable<Rule> | undefined;
  /** Calendar day in the United Kingdom that counts as today, such as `2015-03-23`. The real one if absent. */
  today?: string | undefined;
}

/**
 * Checks documents together: references, identity, eras, appointments, strands, translations, and each document
 * by the rules of integrity.
 *
 * @returns Every problem, those of single documents first, each in the order of the documents.
 * @example
 * checkCatalogue(createCatalogue([story]))[0]?.message;
 * // 'No organisation has the slug `home-office`.'
 */
export function checkCatalogue(catalogue: Catalogue, options: CheckOptions = {}): Problem[] {
  const rules = chooseRules([...integrityRules, ...(options.extraRules ?? [])], {
    settings: options.rules,
    today: options.today,
  });
  const parse: ParseText = (body, owner) => parsedBy(catalogue, owner, body);
  const single = catalogue.documents.flatMap((content) => checkRulesOf(content, { rules, parse }));
  const together = checkTogether({ catalogue, incomplete: [], rules }).map(({ problem }) => problem);
  return [...single, ...together].flatMap((problem) => rules.settle(problem) ?? []);
}

/** What a check of all documents together needs. */
export interface CatalogueChecking {
  catalogue: Catalogue;
  incomplete: ReadonlyArray<Incomplete>;
  rules: ActiveRules;
}

/** A problem with the document it is about, as it was put in, if it is about one. */
export interface ProblemOn {
  content: Content | Incomplete | undefined;
  problem: Problem;
}

/** Runs the rules that look at all documents together. */
export function checkTogether({ catalogue, incomplete, rules }: CatalogueChecking): ProblemOn[] {
  const found: ProblemOn[] = [];
  if (rules.catalogue.length === 0) return found;
  const report: ReportOn = (content, kind, values, place = {}) => {
    const document = identityOf(content as Content);
    found.push({ content, problem: problemOf(kind, values, { document, ...place }) });
  };
  const parse: ParseText = (body, owner) => parsedBy(catalogue, owner, body);
  const documents = catalogue.documents.map((content) => ruleDocumentOf(content, parse));
  for (const { rule, context } of rules.catalogue) {
    try {
      assertFinished(rule.check({ catalogue, documents, incomplete }, report, context) as unknown);
    } catch (error) {
      found.push({ content: undefined, problem: problemOfRule(rule, error) });
    }
  }
  return found;
}

/** The catalogue parses each body once; a document's own body it holds with the document. */
function parsedBy(catalogue: Catalogue, owner: Content, body: Parameters<ParseText>[0]) {
  const main = owner.kind === 'person' ? owner.biography : 'body' in owner ? owner.body : undefined;
  return body === main ? catalogue.document(owner) : catalogue.text(body, owner);
}
