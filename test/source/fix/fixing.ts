import { chooseRules } from '../../../src/checks/active-rules.js';
import type { DocumentChecking } from '../../../src/checks/check-document.js';
import { parseText } from '../../../src/checks/parse-text.js';
import { documentRule, type Rule } from '../../../src/checks/rule.js';
import type { ProblemKind } from '../../../src/problems/kind.js';
import { valueAt } from '../../../src/source/fix/edited-texts.js';
import { fixSource } from '../../../src/source/fix/fix-source.js';
import { sourceFileOf } from '../../../src/source/read/source-file.js';

/** What a check by some rules needs. */
export function checkingBy(rules: Iterable<Rule>): DocumentChecking {
  return { rules: chooseRules(rules, { today: '2026-11-25' }), parse: parseText };
}

/** Fixes a text and gives what it became. */
export async function fix(text: string, checking: DocumentChecking, file = 'news/a.md'): Promise<string> {
  return (await fixSource(sourceFileOf(file, text), checking))?.text ?? text;
}

/** How {@link replacing} works beside what it replaces. */
interface ReplacingWay {
  /** A text that it reports too, without a fix. */
  also?: string;
  /** Where it looks: in titles if absent. */
  field?: 'title' | 'body';
}

/** A rule of our own that offers to write one text in the place of another. */
export function replacing(
  code: string,
  from: string,
  to: string,
  { also, field = 'title' }: ReplacingWay = {},
): Rule {
  const kind: ProblemKind<unknown> = {
    code,
    severity: 'warning',
    summary: 'A text to replace',
    advice: 'Replace it.',
    message: () => `Replace ${from}.`,
  };
  const path = field === 'title' ? ['title'] : ['body', 'govspeak'];
  return documentRule({
    kinds: [kind],
    check({ content }, report) {
      const text = valueAt(content, path);
      if (typeof text !== 'string') return;
      for (let at = text.indexOf(from); at !== -1; at = text.indexOf(from, at + 1)) {
        const edits = [{ path, start: at, end: at + from.length, text: to }];
        report(kind, {}, { path, fix: { description: `Write ${to}`, edits } });
      }
      if (also !== undefined && text.includes(also)) report(kind, {}, { path });
    },
  }) as Rule;
}
