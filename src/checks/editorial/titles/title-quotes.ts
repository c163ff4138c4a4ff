import type { ProblemKind } from '../../../problems/kind.js';
import { title } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ text: string }> = {
  code: 'title-quotes',
  severity: 'warning',
  summary: 'A title has single quotation marks.',
  advice: 'GOV.UK writes ‘single quotes’ in titles and headlines. `--fix` writes them.',
  message: ({ text }) => `Use single quotation marks in \`title\`: ‘${text}’.`,
};

const quotation = /“([^”"]+)”|"([^"“”]+)"/g;

/** Titles with double quotation marks. */
export const titleQuotes = textRule({
  kinds: [kind],
  triggers: [sign.doubleQuote],
  fields: ['title'],
  source: styleGuide('Quotes and speech marks'),
  right: [title('Modern life responsible for ‘worrying’ health')],
  wrong: [
    title('Modern life responsible for "worrying" health', "Modern life responsible for 'worrying' health"),
    title('Modern life responsible for “worrying” health', 'Modern life responsible for ‘worrying’ health'),
  ],
  check({ text }, report) {
    for (const { 0: found, 1: curly, 2: straight, index } of text.matchAll(quotation)) {
      const inside = (curly ?? straight)!;
      report(
        kind,
        { text: inside },
        {
          start: index,
          end: index + found.length,
          fix: {
            description: 'Use single quotation marks',
            text: curly === undefined ? `'${inside}'` : `‘${inside}’`,
          },
        },
      );
    }
  },
});
