import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { isInside } from '../text/search.js';
import { sign } from '../text/signs.js';

const notLinked: ProblemKind<{ address: string }> = {
  code: 'email',
  severity: 'warning',
  summary: 'An e-mail address is a link.',
  advice:
    'Readers expect to select it. In Govspeak, put it into angle brackets: `<help@example.gov.uk>`. `--fix` does.',
  message: ({ address }) => `Make the e-mail address ${address} a link: put it into angle brackets.`,
};

const capitals: ProblemKind<{ address: string }> = {
  code: 'email-case',
  severity: 'warning',
  summary: 'An e-mail address has small letters.',
  advice:
    'Small letters are easier to type and to compare; mail servers make no difference. `--fix` writes them.',
  message: ({ address }) => `Write the e-mail address in small letters: ${address.toLowerCase()}.`,
};

const address = /(?<![\w.+/@-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-zA-Z]{2,}(?![\w@])/y;

/** E-mail addresses that are no link, or that have capitals. */
export const email = textRule({
  kinds: [notLinked, capitals],
  triggers: [sign.at],
  fields: ['body'],
  anyLanguage: true,
  source: styleGuide('Email addresses'),
  right: [body('Write to <help@example.gov.uk>.')],
  wrong: [
    body('Write to help@example.gov.uk.', 'Write to <help@example.gov.uk>.'),
    body('Write to <Help@example.gov.uk>.', 'Write to <help@example.gov.uk>.'),
  ],
  check({ text, links, isGovspeak, inlines }, report) {
    const codes = inlines.filter(({ element }) => element.tagName === 'code');
    for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
      const start = startOfName(text, at);
      address.lastIndex = start;
      const found = address.exec(text)?.[0];
      if (found === undefined) continue;
      const place = { start, end: start + found.length };
      if (isInside(codes, place)) continue;
      if (!isInside(links, place)) {
        const fix = isGovspeak ? { description: 'Make it a link', text: `<${found}>` } : undefined;
        report(notLinked, { address: found }, { ...place, fix });
      } else if (/[A-Z]/.test(found)) {
        const fix = { description: 'Write small letters', text: found.toLowerCase() };
        report(capitals, { address: found }, { ...place, fix });
      }
    }
  },
});

/** Where the name before the sign of an address begins. Names of 64 units are the longest. */
function startOfName(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start <= 64 && /[\w.+-]/.test(text[start - 1]!)) start--;
  return start;
}
