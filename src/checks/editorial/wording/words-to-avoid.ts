import type { ProblemKind } from '../../../problems/kind.js';
import { wordsToAvoid } from '../data/words-to-avoid.js';
import type { WordToAvoid } from '../data/words-to-avoid.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { isName } from '../text/names.js';
import { textRule } from '../text-rule.js';
import { eachWord, wordSet } from '../text/words.js';

const kind: ProblemKind<{ found: string; advice: string }> = {
  code: 'words-to-avoid',
  severity: 'warning',
  summary: 'Plain words say what is done.',
  advice:
    'Some words of government say little: “facilitate”, “leverage”, “tackle”. Say what is done in words that people ' +
    'use. The rule knows 31 words and 6 metaphors of GOV.UK’s style guide and the meanings that are allowed; the ' +
    'option `allow` lists words that may stay. `--fix` replaces “utilise” and “in order to” only.',
  message: ({ found, advice }) => `Avoid “${found}”: ${advice}.`,
};

const byForm = new Map<string, WordToAvoid[]>();
for (const entry of wordsToAvoid) {
  for (const form of entry.forms) byForm.set(form, [...(byForm.get(form) ?? []), entry]);
}
const forms = wordSet(byForm.keys());

/** Longest stretch of text before and behind a word that decides its meaning. */
const before = 40;
const behind = 70;

/** Words of bureaucracy and worn metaphors. */
export const wordsToAvoidRule = textRule<{ allow: string[] }>({
  kinds: [kind],
  triggers: [forms],
  options: { allow: [] },
  source: styleGuide('Words to avoid'),
  right: [
    body(
      'Committee members put fences on the agenda. The police deploy officers, and the ferry will land at noon.',
    ),
    body('The key was with a member of staff, who delivered the letters.'),
  ],
  wrong: [
    body('We will facilitate the work.'),
    body('We utilise the data in order to plan.', 'We use the data to plan.'),
  ],
  check(prose, report, { options: { allow } }) {
    const { plain } = prose;
    eachWord(prose, forms, (word, start, end) => {
      const left = plain.slice(Math.max(0, start - before), start);
      const context = left.slice(left.lastIndexOf('\n') + 1);
      const after = /^.*/.exec(plain.slice(end, end + behind))![0];
      for (const entry of byForm.get(word)!) {
        if (allow.includes(entry.word) || !applies(entry, context, after)) continue;
        const first = start - (entry.lead?.length ?? 0);
        if (isName(prose, first, end)) continue;
        const phrase = entry.after?.exec(after)?.[0] ?? '';
        const isPhrase = entry.word.includes(' ') || entry.word.includes('-');
        const last = isPhrase ? end + phrase.trimEnd().length : end;
        const found = plain.slice(first, last);
        const instead = entry.same?.[found.toLowerCase()];
        const isCapital = found.charAt(0) !== found.charAt(0).toLowerCase();
        const text = instead && isCapital ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
        const fix = text === undefined ? undefined : { description: `Write “${text}”`, text };
        report(kind, { found, advice: entry.advice }, { start: first, end: last, fix });
        return;
      }
    });
  },
});

function applies(entry: WordToAvoid, context: string, after: string): boolean {
  // What stands behind is looked at from its start, and so is the faster to tell.
  if (entry.after && !entry.after.test(after)) return false;
  if (entry.notAfter?.test(after)) return false;
  if (entry.before && !entry.before.test(context)) return false;
  return !entry.notBefore?.test(context);
}
