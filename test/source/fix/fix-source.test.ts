import { describe, expect, it } from 'vitest';
import { loadRules } from '../../../src/checks/rules.js';
import { story } from '../../temporary-folder.js';
import { plainFields } from './files.js';
import { checkingBy, fix, replacing } from './fixing.js';

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
      replacing('watchful', 'no such text', '', { also: 'worse' }),
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

describe('fixes of a body', () => {
  it.each([
    ['* one\n* ,', ',', ''],
    ['The number is\n\nten. It is even.', 'ten', '10'],
    ['> Said\n\nSaid.', '> Said', 'Said'],
  ])('of %j are left out where they would make other parts of it', async (body, from, to) => {
    const checking = checkingBy([replacing('one', from, to, { field: 'body' })]);
    expect(await fix(story({}, body), checking)).toBe(story({}, body));
    expect(await fix(story({}, `Here is ${from} too.`), checking)).toBe(story({}, `Here is ${to} too.`));
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
