import { controlCharacter } from '../../problems/kinds/document.js';
import type { ProblemPath } from '../../problems/problem.js';
import { documentRule, type Report } from '../rule.js';

const control = /[\0-\x08\v\f\x0e-\x1f\x7f\ufffe\uffff]/;
const controls = /[\0-\x08\v\f\x0e-\x1f\x7f\ufffe\uffff]/g;

/** No text holds a control character: neither HTML nor XML can. */
export const controlCharacters = documentRule({
  kinds: [controlCharacter],
  check: ({ content }, report) => visit(content, [], report),
});

function visit(value: unknown, path: ProblemPath, report: Report): void {
  if (typeof value === 'string') {
    if (control.test(value)) reportIn(value, path, report);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && !control.test(inner)) continue;
      visit(inner, [...path, Array.isArray(value) ? Number(key) : key], report);
    }
  }
}

function reportIn(text: string, path: ProblemPath, report: Report): void {
  for (const match of text.matchAll(controls)) {
    const range = { start: match.index, end: match.index + 1 };
    const name = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    const fix = { description: 'Delete the character', edits: [{ path, ...range, text: '' }] };
    report(controlCharacter, { name }, { path, range, fix });
  }
}
