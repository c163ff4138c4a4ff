import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { proseOf } from '../text/document-prose.js';
import { explainedInitials, looksLikeName, unknownInitials } from '../text/initials.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const unexplained: ProblemKind<{ letters: string }> = {
  code: 'abbreviation-first-use',
  severity: 'warning',
  summary: 'Initials are explained where they stand first.',
  advice:
    'Write the words with the initials in brackets the first time, “Ministry of Justice (MOJ)”, or define them in ' +
    'Govspeak with `*[MOJ]: Ministry of Justice`. Initials that everybody knows need nothing; the option `known` adds ' +
    'more of them. Where initials stand once only, write the words instead.',
  message: ({ letters }) => `Say what “${letters}” stands for where it stands first.`,
};

const stops: ProblemKind<{ found: string; instead: string }> = {
  code: 'abbreviation-full-stops',
  severity: 'warning',
  summary: 'Initials have no full stops.',
  advice: 'Write “UK” and “BBC”. `--fix` does.',
  message: ({ found, instead }) => `Write “${instead}” instead of “${found}”.`,
};

/** Capitals with a full stop behind each. A single initial of a person is no abbreviation. */
const withStops = /(?<![\p{L}.])(?:[A-Z]\.){2,}(?=[^\p{L}]|$)/gu;

/** What the names of companies of other countries end with. */
const companies = new Set(['S.A.', 'N.V.', 'B.V.', 'A.G.', 'A.S.', 'S.L.', 'L.P.', 'L.L.C.', 'L.L.P.']);

/** Initials that nothing explains, and initials with full stops. */
export const abbreviationFirstUse = textRule<{ known: string[] }>({
  kinds: [unexplained, stops],
  triggers: [sign.capitals, sign.initial],
  fields: ['body'],
  options: { known: [] },
  source: styleGuide('Abbreviations and acronyms'),
  right: [body('The Ministry of Justice (MOJ) and the NHS agreed. MOJ will pay.')],
  wrong: [body('Talks with MOJ begin.'), body('The U.K. pays.', 'The UK pays.')],
  check(prose, report, { options: { known } }, document) {
    const { plain } = prose;
    if ((prose.signs & sign.initial) !== 0) {
      for (const { 0: found, index } of plain.matchAll(withStops)) {
        // "J. R. R. Tolkien" without its spaces, or the end of a sentence: left as it is.
        if (/^ ?\p{Lu}\p{Ll}/u.test(plain.slice(index + found.length))) continue;
        if (companies.has(found)) continue;
        const instead = found.replaceAll('.', '');
        const end = index + found.length;
        const fix = { description: `Write “${instead}”`, text: instead };
        report(stops, { found, instead }, { start: index, end, fix });
      }
    }
    const initials = unknownInitials(prose, known);
    if (initials.length === 0) return;
    const done = explainedInitials(prose);
    for (const summary of proseOf(document, { fields: ['summary'] })) {
      for (const letters of explainedInitials(summary)) done.add(letters);
    }
    for (const { letters, start, end, beginName } of initials) {
      if (beginName || done.has(letters) || looksLikeName(letters)) continue;
      done.add(letters);
      if (prose.blockAt(start)?.kind !== 'heading') report(unexplained, { letters }, { start, end });
    }
  },
});
