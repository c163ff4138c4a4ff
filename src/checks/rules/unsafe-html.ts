import { unsafeMarkup } from '../../problems/kinds/document.js';
import { documentRule } from '../rule.js';

/** An HTML body is published as it is written, or the author is told. */
export const unsafeHtml = documentRule({
  kinds: [unsafeMarkup],
  readsBody: true,
  check({ texts }, report) {
    for (const { path, body, parsed } of texts) {
      if ('html' in body && parsed.changedBySanitising) report(unsafeMarkup, {}, { path });
    }
  },
});
