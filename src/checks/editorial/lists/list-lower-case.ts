import type { ProblemKind } from '../../../problems/kind.js';
import { bulletNouns, bulletOpeners } from '../data/bullet-openers.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import type { Block, Prose } from '../text/prose.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ word: string }> = {
  code: 'list-lower-case',
  severity: 'warning',
  summary: 'Bullets begin with a small letter.',
  advice:
    'Bullets go on with the sentence that leads into them, so their first word has a capital only if it is a name.',
  message: ({ word }) =>
    `Begin this bullet with a small letter: “${word.charAt(0).toLowerCase()}${word.slice(1)}”.`,
};

/** Bullets behind a line with a colon that begin with a capital although their first word is no name. */
export const listLowerCase = textRule({
  kinds: [kind],
  triggers: [sign.list],
  fields: ['body'],
  source: styleGuide('Bullet points and steps'),
  right: [body('We met ministers in:\n\n* Aldmere\n* other towns')],
  wrong: [body('You must:\n\n* Fill in the form\n* Pay the fee')],
  check(prose, report) {
    let words: ReadonlySet<string> | undefined;
    const marked = new Set(prose.inlines.map(({ start }) => start));
    const isUsed = (word: string): boolean => (words ??= smallWordsIn(prose)).has(word);
    for (const { leadIn, items, before } of prose.bulletLists) {
      if (!leadIn || before?.tagName.startsWith('h') || prose.text[leadIn.end - 1] !== ':') continue;
      for (const {
        blocks: [block],
      } of items) {
        // A bold word or a link is a label or a title.
        if (!block || marked.has(block.start)) continue;
        const word = firstWord(prose, block);
        if (!word || !isCommonWord(prose, word, block, isUsed)) continue;
        report(kind, { word }, { start: block.start, end: block.start + word.length });
      }
    }
  },
});

/** The capitalised word that begins a block, unless it begins a name. */
function firstWord({ plain }: Prose, { start, end }: Block): string | undefined {
  const text = plain.slice(start, end);
  const word = /^\p{Lu}\p{Ll}*(?:['’]\p{Ll}+)?(?![\p{L}’'-])/u.exec(text)?.[0];
  if (word === undefined || word === 'I') return undefined;
  // Two capitals in a row begin a name: "Young Farmers".
  return /^ \p{Lu}/u.test(text.slice(word.length)) ? undefined : word;
}

/** What follows the first word of a name: “Minister for Schools”. */
const restOfName = /^(?:['’]s?)? (?:of|for|in|to|and|on|with|at|\p{Lu}\p{Ll}*) (?:the |of )?\p{Lu}/u;

/** @param isUsed - Tells whether the text has a word with small letters too. */
function isCommonWord(
  { plain }: Prose,
  word: string,
  { start, end }: Block,
  isUsed: (word: string) => boolean,
): boolean {
  const small = word.toLowerCase();
  const stem = small.replace(/['’].*$/, '');
  if (bulletOpeners.has(stem)) return true;
  if (restOfName.test(plain.slice(start + word.length, end))) return false;
  return bulletNouns.has(stem) || isUsed(small);
}

/** The words of four letters and more that a text has with small letters. */
function smallWordsIn({ plain }: Prose): ReadonlySet<string> {
  return new Set(plain.match(/(?<![\p{L}'’])\p{Ll}{4,}(?!\p{L})/gu));
}
