import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, homeOffice, story } from '../temporary-folder.js';
import { despatch } from './despatch.js';

const site = { 'despatch.config.json': '{"site": {"url": "https://www.example.gov.uk", "name": "Example"}}' };
const noStyle = ['--no-bodies', '--today', '2026-11-25'];

describe('despatch check', () => {
  it('shows the place, the sentence, the code, and the line with a caret', async () => {
    const folder = folderWith({ 'news/a.md': story({ newsType: 'news' }), ...homeOffice });
    const { code, out } = await despatch(['check', folder, ...noStyle]);
    expect(code).toBe(1);
    expect(out).toBe(
      [
        `${folder}/news/a.md:4:11  error  \`newsType\` cannot be \`news\`. Write \`news_story\`, \`press_release\`, \`government_response\` or \`world_news_story\`.  wrong-value`,
        '  4 | newsType: news',
        '    |           ^^^^',
        '',
        '1 error, 0 warnings in 2 files.',
        '',
      ].join('\n'),
    );
  });

  it('ends with 0 if there is nothing to report', async () => {
    const { code, out } = await despatch([
      'check',
      folderWith({ 'news/a.md': story(), ...homeOffice }),
      ...noStyle,
    ]);
    expect({ code, out }).toEqual({ code: 0, out: 'No problems in 2 files.\n' });
  });

  it.each([
    [['check'], 'Name a folder of content to check.'],
    [['check', '--fromat', 'json', '.'], 'despatch check has no option --fromat. Did you mean --format?'],
    [['check', '.', '--max-warnings', 'x'], '--max-warnings takes a whole number from 0, got x.'],
    [['check', '.', '--jobs', 'x'], '--jobs takes a whole number from 1, got x.'],
    [['check', '.', '--jobs', '0'], '--jobs takes a whole number from 1, got 0.'],
    [['check', '.', '--today', '2015-02-30'], '--today takes a day of the calendar such as 2015-03-23, got'],
    [['check', '.', '--format', 'json,'], 'A name of a format is missing. There are pretty, compact, json'],
    [['check', '.', '--output-file', ''], 'Name a file for each --output-file.'],
    [['check', '.', '--baseline', 'no.json'], 'The baseline no.json cannot be read. It is not there.'],
    [['chek'], 'There is no command chek. Did you mean check?'],
  ])('ends with 2 for the call %j', async (args, message) => {
    const { code, err } = await despatch(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('writes every format, the same for the same content', async () => {
    const folder = folderWith({ 'news/a.md': story({ newsType: '"<&"' }), ...homeOffice });
    for (const format of ['pretty', 'compact', 'json', 'github', 'sarif', 'junit', 'checkstyle']) {
      const first = await despatch(['check', folder, '--format', format, ...noStyle]);
      const second = await despatch(['check', folder, '--format', format, ...noStyle]);
      expect(first.out).toBe(second.out);
      expect(first.out).toContain('wrong-value');
    }
  });

  it('holds back what a baseline knows, and not what is new', async () => {
    const folder = folderWith({ 'news/a.md': story({ newsType: 'news' }), ...homeOffice });
    const list = path.join(folder, 'known.json');
    expect((await despatch(['check', folder, ...noStyle, '--write-baseline', list])).code).toBe(0);
    expect((await despatch(['check', folder, ...noStyle, '--baseline', list])).code).toBe(0);
    writeFileSync(path.join(folder, 'news/b.md'), story({ newsType: 'news' }));
    expect((await despatch(['check', folder, ...noStyle, '--baseline', list])).out).toContain(
      'news/b.md:4:11',
    );
  });

  it('takes the configuration that --config names', async () => {
    const folder = folderWith({ 'news/a.md': story({ newsType: 'news' }), ...homeOffice });
    const config = path.join(folderWith({ 'own.json': '{"rules": {"wrong-value": "off"}}' }), 'own.json');
    expect((await despatch(['check', folder, ...noStyle])).code).toBe(1);
    expect((await despatch(['check', folder, '--config', config, ...noStyle])).code).toBe(0);
  });

  it('checks standard input as the file that it is going to be', async () => {
    const text = story({ newsType: 'news' });
    const { code, out } = await despatch(
      ['check', '--stdin', '--stdin-filename', 'news/a.md', ...noStyle],
      text,
    );
    expect(code).toBe(1);
    expect(out).toContain('news/a.md:4:11');
  });
});

describe('despatch build', () => {
  it('writes three files a document, and none that would not change', async () => {
    const folder = folderWith({ 'news/a.md': story(), ...homeOffice, ...site });
    const out = path.join(folder, 'out');
    expect((await despatch(['build', folder, '--out', out])).out).toContain('6 files written, 0 unchanged');
    const listed = statSync(path.join(out, '.despatch.json')).mtimeMs;
    expect((await despatch(['build', folder, '--out', out])).out).toContain('0 files written, 6 unchanged');
    expect(statSync(path.join(out, '.despatch.json')).mtimeMs).toBe(listed);
    expect(existsSync(path.join(out, 'government/news/a.html'))).toBe(true);
  });

  it('leaves the earlier output as it was if there is an error', async () => {
    const folder = folderWith({ 'news/a.md': story(), ...homeOffice, ...site });
    const out = path.join(folder, 'out');
    await despatch(['build', folder, '--out', out]);
    const before = readFileSync(path.join(out, '.despatch.json'), 'utf8');
    writeFileSync(path.join(folder, 'news/a.md'), story({ newsType: 'x' }));
    expect((await despatch(['build', folder, '--out', out])).code).toBe(1);
    expect(readFileSync(path.join(out, '.despatch.json'), 'utf8')).toBe(before);
  });

  it('never touches a file that it did not write', async () => {
    const folder = folderWith({ 'news/a.md': story(), ...homeOffice, ...site });
    const output = folderWith({ 'government/news/a.html': 'mine' });
    const { code, out } = await despatch(['build', folder, '--out', output]);
    expect(code).toBe(1);
    expect(out).toContain('foreign-file');
    expect(readFileSync(path.join(output, 'government/news/a.html'), 'utf8')).toBe('mine');
    expect(existsSync(path.join(output, '.despatch.json'))).toBe(false);
  });

  it('ends with 2 if the address of the site is none', async () => {
    const folder = folderWith({ 'news/a.md': story(), ...homeOffice });
    const call = ['build', folder, '--out', path.join(folder, 'out'), '--site-url', 'x', '--site-name', 'X'];
    const { code, err } = await despatch(call);
    expect(code).toBe(2);
    expect(err).toContain('Expected `site.url` to be');
  });

  it('ends with 2 without a site, and if the output is the content', async () => {
    const folder = folderWith({ 'news/a.md': story(), ...homeOffice });
    expect((await despatch(['build', folder, '--out', path.join(folder, 'out')])).code).toBe(2);
    expect((await despatch(['build', folder, '--out', folder])).code).toBe(2);
  });
});
