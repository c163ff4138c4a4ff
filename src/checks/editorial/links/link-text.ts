import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { writingGuidelines } from '../sources.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ text: string }> = {
  code: 'link-text',
  severity: 'warning',
  summary: 'The text of a link says where it leads.',
  advice:
    'People who listen to a page go through its links one after another, without the text around them. “Click here” ' +
    'and “more” tell them nothing. Link the words that name the page: “read the [flood plan](/plan)”.',
  message: ({ text }) => `Say in the text of the link where it leads, instead of “${text}”.`,
};

const empty = new Set(
  (
    'here|click here|click|click this link|follow this link|this link|link|this|this page|this website|this site|' +
    'this document|page|website|more|read more|read here|see more|see here|view more|learn more|find out more|' +
    'find out more here|more here|more info|more information|further information|information|details|more details|' +
    'download|download here|continue|go|go here|apply here|register here|sign up here|available here|online here'
  ).split('|'),
);

/** Links whose text could stand for any page. */
export const linkText = textRule({
  kinds: [kind],
  triggers: [sign.link],
  fields: ['body'],
  source: writingGuidelines('add links'),
  right: [body('Read the [flood plan for 2016](/flood-plan).')],
  wrong: [body('For the flood plan, [click here](/flood-plan).')],
  check({ links, text }, report) {
    for (const { start, end } of links) {
      const shown = text.slice(start, end).trim();
      const words = shown.toLowerCase().replace(/[\s.,:;!>»→…]+$/, '');
      if (words !== '' && empty.has(words)) report(kind, { text: shown }, { start, end });
    }
  },
});
