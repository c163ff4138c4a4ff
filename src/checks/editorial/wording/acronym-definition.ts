import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { formatting } from '../sources.js';
import { documentRule } from '../../rule.js';

const kind: ProblemKind<{ letters: string; advice: string }> = {
  code: 'acronym-definition',
  severity: 'info',
  summary: 'Govspeak defines plurals of initials before the singular, and no possessives.',
  advice:
    '`*[MP]: Member of Parliament` explains every “MP” in the body, and leaves the “s” of “MPs” outside. Define ' +
    '`*[MPs]: Members of Parliament` on a line before it. “MP’s” needs no definition.',
  message: ({ letters, advice }) => `${advice} \`*[${letters}]:\`.`,
};

const definition = /^\*\[([^\]\n]+)\]: *\S/gm;

/** Definitions of initials in an order, or of a form, that does not work. */
export const acronymDefinition = documentRule({
  kinds: [kind],
  source: formatting('acronyms'),
  right: [body('MPs met an MP.\n\n*[MPs]: Members of Parliament\n*[MP]: Member of Parliament')],
  wrong: [body('MPs met an MP.\n\n*[MP]: Member of Parliament\n*[MPs]: Members of Parliament')],
  check({ texts }, report) {
    for (const { body: written, source, sourcePath } of texts) {
      if (!('govspeak' in written) || !source.includes('*[')) continue;
      const seen = new Set<string>();
      for (const { 1: letters, index } of source.matchAll(definition)) {
        const range = { start: index, end: index + `*[${letters}]:`.length };
        const place = { path: sourcePath, range };
        if (/['’]s?$/.test(letters!)) {
          report(kind, { letters: letters!, advice: 'Remove the definition of the possessive' }, place);
        } else if (letters!.endsWith('s') && seen.has(letters!.slice(0, -1))) {
          report(kind, { letters: letters!, advice: 'Move the plural before its singular:' }, place);
        }
        seen.add(letters!);
      }
    }
  },
});
