import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseRules } from '../../../src/checks/active-rules.js';
import type { DocumentChecking } from '../../../src/checks/check-document.js';
import { documentRule, type Rule } from '../../../src/checks/rule.js';
import { loadRules } from '../../../src/checks/rules.js';
import { parseText } from '../../../src/checks/parse-text.js';
import type { ProblemKind } from '../../../src/problems/kind.js';
import { checkSource } from '../../../src/source/check-file.js';
import { fixSource } from '../../../src/source/fix/fix-source.js';
import { parseSource } from '../../../src/source/parse-source.js';
import { sourceFileOf } from '../../../src/source/source-file.js';
import { story } from '../../temporary-folder.js';
import { fileFormats, plainFields, scalarStyles } from './files.js';

function checkingBy(rules: Iterable<Rule>): DocumentChecking {
  return { rules: chooseRules(rules, { today: '2026-11-25' }), parse: parseText };
}

/** Fixes a text and gives what it became. */
async function fix(text: string, checking: DocumentChecking, file = 'news/a.md'): Promise<string> {
  return (await fixSource(sourceFileOf(file, text), checking))?.text ?? text;
}

/** A rule of our own that offers to write one text in the place of another in titles. */
function replacing(code: string, from: string, to: string, also?: string): Rule {
  const kind: ProblemKind<unknown> = {
    code,
    severity: 'warning',
    summary: 'A text to replace',
    advice: 'Replace it.',
    message: () => `Replace ${from}.`,
  };
  return documentRule({
    kinds: [kind],
    check({ content }, report) {
      if (content.kind !== 'news-story') return;
      const { title } = content;
      for (let at = title.indexOf(from); at !== -1; at = title.indexOf(from, at + 1)) {
        const edits = [{ path: ['title'], start: at, end: at + from.length, text: to }];
        report(kind, {}, { path: ['title'], fix: { description: `Write ${to}`, edits } });
      }
      if (also !== undefined && title.includes(also)) report(kind, {}, { path: ['title'] });
    },
  }) as Rule;
}

describe('fixes of a file', () => {
  it('that overlap are made in passes', async () => {
    // The second pair overlaps the first, and the third one touches it.
    expect(await fix(story({ title: 'x aaaa' }), checkingBy([replacing('one', 'aa', 'b')]))).toBe(
      story({ title: 'x bb' }),
    );
  });

  it('that undo each other do not go on for ever', async () => {
    const rules = [replacing('one', 'colour', 'color'), replacing('two', 'color', 'colour')];
    const fixed = await fix(story({ title: 'A colour' }), checkingBy(rules));
    expect([story({ title: 'A colour' }), story({ title: 'A color' })]).toContain(fixed);
  });

  it('that make another problem are left out, and the others made', async () => {
    const rules = [
      replacing('harmful', 'bad', 'worse'),
      replacing('watchful', 'no such text', '', 'worse'),
      replacing('good', 'recieve', 'receive'),
    ];
    const text = story({ title: 'recieve bad recieve bad recieve' });
    expect(await fix(text, checkingBy(rules))).toBe(story({ title: 'receive bad receive bad receive' }));
  });

  it.each([
    ['a colon', 'Report on x today', 'x', 'x: y'],
    ['a comment', 'Report on x today', 'x', 'x #y'],
    ['a number', 'Report', 'Report', '2015'],
    ['nothing', 'Report', 'Report', '~'],
    ['a list', 'Report', 'Report', '[Report'],
    ['an anchor', 'Report', 'Re', '&Re'],
    ['the end of the front matter', 'Report', 'Report', 'x\n---\ny'],
  ])('are left out where YAML would take the new text for %s', async (_name, title, from, to) => {
    const checking = checkingBy([replacing('one', from, to)]);
    expect(await fix(story({ title }), checking)).toBe(story({ title }));
  });

  it.each([
    ["'It''s x'", "'It''s \"y'''"],
    ['"It\'s x"', '"It\'s \\"y\'"'],
  ])('are written as the quotes of %s want them', async (title, fixed) => {
    const checking = checkingBy([replacing('one', 'x', '"y\'')]);
    expect(await fix(story({ title }), checking)).toBe(story({ title: fixed }));
  });

  it('are left out where an alias repeats the text elsewhere', async () => {
    const text = story({ title: '&t A recieve', summary: '*t' });
    expect(await fix(text, checkingBy([replacing('one', 'recieve', 'receive')]))).toBe(text);
  });

  it('are made in the document that they are for', async () => {
    const documents = ['a', 'b', 'c'].map((slug) => ({
      slug,
      ...plainFields,
      body: 'Text.',
      title: `${slug} recieve`,
    }));
    const text = `${documents.map((one) => JSON.stringify(one)).join('\n')}\n`;
    const checking = checkingBy([replacing('one', 'b recieve', 'b receive')]);
    expect(await fix(text, checking, 'news/all.ndjson')).toBe(text.replace('b recieve', 'b receive'));
  });
});

describe('documents that cannot be told apart', () => {
  it('are put right each in its place', async () => {
    const fields = { ...plainFields, title: 'A recieve', body: 'Text.' };
    const text = `${JSON.stringify([fields, { ...fields, title: 'Another' }, fields, { ...fields, slug: 'a' }], null, 2)}\n`;
    const checking = checkingBy([replacing('one', 'recieve', 'receive')]);
    expect(await fix(text, checking, 'news/all.json')).toBe(text.replaceAll('recieve', 'receive'));
  });
});

describe('fixes in an HTML body', () => {
  it.each([
    ['<p>It costs more &amp; less.</p>', '<p>It costs more and less.</p>'],
    [
      '<p title="a & b">It costs\n5 per cent <em>more</em>.</p>',
      '<p title="a & b">It costs\n5% <em>more</em>.</p>',
    ],
    ['<!-- a & b -->\n<p>It  is.</p>\n<pre>a  & b</pre>', '<!-- a & b -->\n<p>It is.</p>\n<pre>a  & b</pre>'],
    ['<ul><li>one;</li><li>two</li></ul>', '<ul><li>one</li><li>two</li></ul>'],
  ])('of %j change text, and no markup', async (body, fixed) => {
    const checking = checkingBy(await loadRules());
    for (const end of ['\n', '\r\n']) {
      const text = story({}, body).replaceAll('\n', end);
      const wanted = story({}, fixed).replaceAll('\n', end);
      expect(await fix(text, checking, 'news/a.html')).toBe(wanted);
    }
  });
});

describe('a file of 5,000 problems that can be put right', () => {
  const lines = Array.from({ length: 5000 }, (_, index) => `Line ${index} costs more & less.`);

  // It takes a second or two. The limit is for a machine that is busy.
  it.each([
    ['in a body', (end: string) => story({}, lines.join('\n\n')).replaceAll('\n', end)],
    [
      'in a block of YAML',
      (end: string) => {
        const body = `body: |\n  ${lines.join('\n\n  ')}\n`;
        return story({}, '')
          .replace(/---\n*$/, `${body}---\n`)
          .replaceAll('\n', end);
      },
    ],
  ])('%s takes no time beyond measure', { timeout: 30_000 }, async (_name, write) => {
    const checking = checkingBy(await loadRules());
    for (const end of ['\n', '\r\n']) {
      const text = write(end);
      expect(await fix(text, checking)).toBe(text.replaceAll('&', 'and'));
    }
  });

  it('of which some cannot be made takes little more', { timeout: 60_000 }, async () => {
    const rules = [
      ...(await loadRules()),
      replacing('harmful', 'bad', 'worse'),
      replacing('watchful', '\0', '', 'worse'),
    ];
    const text = story({ title: 'bad bad bad' }, lines.join('\n\n'));
    expect(await fix(text, checkingBy(rules))).toBe(text.replaceAll('&', 'and'));
  });
});

describe('any file', () => {
  const words = fc.constantFrom(
    ...[
      'The Minister',
      'the prime minister',
      'recieve',
      '10 per cent',
      '5%',
      '“quoted”',
      "don't",
      'U.K.',
      'and/or',
    ],
    ...[
      '2,000',
      '1000 people',
      '23rd March 2015',
      '9.30am',
      '10-11am',
      '2015-16',
      '& more',
      'e.g.',
      'utilise',
      'color',
    ],
    ...[
      '  ',
      ':',
      '#',
      '- ',
      "'",
      '"',
      '\\',
      '😀',
      '한국',
      'é',
      '…',
      '.',
      ';',
      ',',
      'Rt. Hon.',
      '£1.5 million pounds',
    ],
  );
  const text = fc.array(words, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '));
  const paragraph = fc.oneof(
    text,
    fc
      .array(text, { minLength: 1, maxLength: 4 })
      .map((items) => items.map((item) => `* ${item}`).join('\n')),
    fc
      .array(text, { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item, at) => `s${at + 1}. ${item}`).join('\n')),
    text.map((one) => `## ${one}`),
    text.map((one) => `> ${one}`),
    text.map((one) => `[${one}](https://www.gov.uk/a "b")`),
    text.map((one) => `$CTA\n${one}\n$CTA`),
    text.map((one) => `| ${one} | b |\n|---|---|\n| c | ${one} |`),
    text.map((one) => `<div class="x">${one}</div>`),
    text.map((one) => `\`${one}\``),
  );
  const fields = fc.record({
    title: text,
    summary: text,
    body: fc
      .array(paragraph, { minLength: 1, maxLength: 5 })
      .map((parts) => ({ govspeak: parts.join('\n\n').trim() })),
  });

  it('has no new problem when it was fixed, and nothing left to fix', { timeout: 120_000 }, async () => {
    const checking = checkingBy(await loadRules());
    const codesOf = async (file: string, content: string) => {
      const { problems } = await checkSource(sourceFileOf(file, content), checking);
      const counts = new Map<string, number>();
      for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
      return counts;
    };
    /** What no fix touches. */
    const othersOf = async (file: string, content: string) => {
      const { documents } = await parseSource(sourceFileOf(file, content));
      return documents.map(
        ({ data: { title: _title, summary: _summary, body: _body, ...others } }) => others,
      );
    };
    let fixedCount = 0;
    await fc.assert(
      fc.asyncProperty(
        fields,
        fc.constantFrom(...Object.values(fileFormats)),
        fc.constantFrom(...Object.values(scalarStyles)),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\ufeff'),
        async (changes, { name, write }, style, lineEnd, mark) => {
          const lines = write({ ...plainFields, ...changes }, style);
          if (lines === undefined) return;
          const before = mark + lines.replaceAll('\n', lineEnd);
          const after = await fix(before, checking, name);
          if (after === before) return;
          fixedCount++;
          const [old, now] = [await codesOf(name, before), await codesOf(name, after)];
          for (const [code, count] of now) expect(count, code).toBeLessThanOrEqual(old.get(code) ?? 0);
          expect(await fix(after, checking, name)).toBe(after);
          expect(await othersOf(name, after)).toEqual(await othersOf(name, before));
          expect(after.startsWith(mark)).toBe(true);
          expect(after.replaceAll(lineEnd, '')).not.toMatch(/[\r\n]/);
        },
      ),
      { numRuns: 300 },
    );
    expect(fixedCount).toBeGreaterThan(50);
  });
});
