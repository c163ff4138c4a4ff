import type { ProblemKind } from '../../../problems/kind.js';
import { documentRule } from '../../rule.js';
import { writingGuidelines } from '../sources.js';

const sentence: ProblemKind<{ note: string }> = {
  code: 'change-note',
  severity: 'warning',
  summary: 'A change note is a full sentence.',
  advice:
    'Readers get the note by e-mail. Write a full sentence with a full stop, that says what changed and for whom: ' +
    '“Added the fees for 2016 to 2017.” `--fix` adds the full stop.',
  message: ({ note }) => `End the change note with a full stop: “${note}”.`,
};

const empty: ProblemKind<{ note: string }> = {
  code: 'change-note-empty',
  severity: 'warning',
  summary: 'A change note says what changed.',
  advice:
    '“Guidance updated.” makes readers look for the change themselves. Changes that do not matter to readers, such as ' +
    'a mended link, need no note.',
  message: ({ note }) => `Say in the change note what changed: “${note}” does not tell.`,
};

const saysNothing =
  /^(?:(?:the |this )?(?:guidance|page|document|content|information|text|article|(?:news )?story|press release|publication|details?|links?|title|summary|attachments?|image)?(?: (?:has|have) been| was| were)? ?(?:updated?|amended|edited|changed?|revised|corrected|minor (?:updates?|edits?|changes?|amendments?))|(?:updated|amended|edited|changed|revised) (?:the )?(?:guidance|page|document|content|information|text|article|story|links?|title|summary)|(?:minor|small) (?:updates?|edits?|changes?|amendments?|corrections?)|(?:removed|fixed|corrected|mended|updated)(?: an?| the)? (?:broken )?(?:links?|typos?|typing errors?|spelling(?: mistakes?| errors?)?))\.?$/i;

const at = '2015-04-01';

/** Notes of changes that are no sentence, or that say nothing. */
export const changeNote = documentRule({
  kinds: [sentence, empty],
  source: writingGuidelines('change notes'),
  right: [{ fields: { changes: [{ at, note: 'Added the fees for 2016 to 2017.' }] } }],
  wrong: [
    {
      fields: { changes: [{ at, note: 'Added the fees for 2016' }] },
      fixed: { changes: [{ at, note: 'Added the fees for 2016.' }] },
    },
    { fields: { changes: [{ at, note: 'Guidance updated.' }] } },
  ],
  check({ content }, report) {
    if (content.kind !== 'news-story' && content.kind !== 'strategy') return;
    if ((content.locale ?? 'en') !== 'en') return;
    for (const [index, change] of (content.changes ?? []).entries()) {
      if (typeof change.note !== 'string' || change.note.trim() === '') continue;
      const path = ['changes', index, 'note'];
      const note = change.note.trim();
      const end = change.note.trimEnd().length;
      if (saysNothing.test(note)) report(empty, { note }, { path });
      else if (/[\p{L}\d)%’”]$/u.test(note)) {
        const fix = { description: 'Add a full stop', edits: [{ path, start: end, end, text: '.' }] };
        report(sentence, { note: note.length > 40 ? `${note.slice(0, 40)}…` : note }, { path, fix });
      }
    }
  },
});
