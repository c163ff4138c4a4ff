/**
 * Checks anybody's JSON-LD against schema.org and what search engines ask.
 *
 * @module despatch/json-ld-check
 */
export { checkJsonLd } from './check-json-ld.js';
export type { JsonLdCheckOptions } from './check-json-ld.js';
export type { Fix, Problem, ProblemPath, Severity } from '../problems/problem.js';
