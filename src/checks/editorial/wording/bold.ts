import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { boldLines, isBold, isHeadingLike } from '../text/bold-lines.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ text: string }> = {
  code: 'bold',
  severity: 'warning',
  summary: 'Text does without bold letters.',
  advice:
    'Bold words make the rest harder to read, and screen readers do not tell of them. Begin with what matters, or use ' +
    'a heading or a call-out. Bold is for what readers see on a screen: “select **Apply**”.',
  message: ({ text }) => `Write “${text}” without bold: put what matters first instead.`,
};

/** Bold words in running text. Labels with a colon and what readers are told to select are left. */
export const bold = textRule({
  kinds: [kind],
  triggers: [sign.marked],
  fields: ['body'],
  source: styleGuide('Bold'),
  right: [body('* **Transport:** timetables\n* **Energy:** fuel'), body('Select **Apply now** and wait.')],
  wrong: [body('You must **always** shut the gate.')],
  check(prose, report) {
    const { inlines, text, blocks } = prose;
    if (!inlines.some(isBold)) return;
    const headings = new Set(
      boldLines(prose)
        .filter(isHeadingLike)
        .map(({ block }) => block),
    );
    for (const inline of inlines) {
      const { start, end, quoted, region } = inline;
      if (!isBold(inline) || quoted || region !== 'running' || end === start) continue;
      const block = prose.blockAt(start);
      if (!block || headings.has(block) || block.kind === 'heading') continue;
      const isLabel = /:\s*$/.test(text.slice(start, end)) || /^ ?[:–-]/.test(text.slice(end, end + 2));
      // A short sentence that opens a paragraph stands for a label: “Accepted in full. From 1 July …”.
      // So does a line above an address.
      const isLead =
        start === block.start &&
        end < block.end &&
        (/[.!?]\s*$/.test(text.slice(start, end)) || /^ +[\p{Lu}\d]/u.test(text.slice(end, end + 4)));
      const isControl =
        /\b(?:select|choose|press|tap|click(?: on)?|called|button|menu|tab|enter|option) $/i.test(
          text.slice(Math.max(0, start - 12), start),
        );
      const isFirst = block === blocks[0] && start === block.start && end >= block.end;
      if (!isLabel && !isLead && !isControl && !isFirst)
        report(kind, { text: text.slice(start, end) }, { start, end });
    }
  },
});
