import type { ProblemKind } from '../../../problems/kind.js';
import { title } from '../examples.js';
import { textRule } from '../text-rule.js';

const kind: ProblemKind<unknown> = {
  code: 'title-line-break',
  severity: 'warning',
  summary: 'A title stands on one line.',
  advice: 'GOV.UK’s publishing tools refuse a title with a line break. `--fix` puts a space in its place.',
  message: () => 'Put `title` on one line.',
};

/** Titles with a line break inside. One at the end, as YAML's block scalars have, counts too. */
export const titleLineBreak = textRule({
  kinds: [kind],
  fields: ['title'],
  anyLanguage: true,
  source: { title: 'alphagov/content-publisher config/requirements.yml' },
  right: [title('Flood defences finished')],
  wrong: [title('Flood defences\nfinished', 'Flood defences finished')],
  check({ source }, report) {
    if (!/[\r\n]/.test(source)) return;
    for (const { 0: found, index } of source.trimEnd().matchAll(/[ \t]*[\r\n]+[ \t]*/g)) {
      report(
        kind,
        {},
        { start: index, end: index + found.length, fix: { description: 'Write a space', text: ' ' } },
      );
    }
  },
});
