import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkFolder, type DespatchConfig } from 'despatch/node';
import { describe, expect, it } from 'vitest';
import { findProblems } from '../../src/source/check/check-folder.js';
import { folderWith, homeOffice, story } from '../temporary-folder.js';

/** Checks files for a few codes and gives each problem in one line. */
async function found(
  only: string[],
  files: Record<string, string>,
  config?: Omit<DespatchConfig, 'fields'>,
): Promise<string[]> {
  const configuration = config && { 'despatch.config.json': JSON.stringify(config) };
  const folder = folderWith({ ...homeOffice, ...configuration, ...files });
  const options = config
    ? { rules: Object.fromEntries(only.map((code) => [code, 'warning' as const])) }
    : { only };
  const { problems } = await checkFolder(folder, config?.wholeSite ? {} : options);
  return problems
    .filter(({ code }) => only.includes(code))
    .map(({ file, line, column, endLine, endColumn, message }) =>
      `${path.posix.relative(folder, file!)}:${line}:${column}-${endLine}:${endColumn} ${message}`.replaceAll(
        `${path.relative('', folder)}/`,
        '',
      ),
    );
}

const wholeSite = { wholeSite: true, site: { url: 'https://www.example.gov.uk', name: 'Example' } };

describe('a link in a text', () => {
  const pages = (body: string, files: Record<string, string> = {}) =>
    found(['missing-page'], { 'news/a.md': story({}, body), ...files }, wholeSite);

  it.each([
    [
      'organisations/hm-tresury',
      'organisation',
      { 'organisations/hm-treasury.md': '---\ntitle: HM Treasury\n---\n' },
      'organisations/hm-treasury',
    ],
    [
      'people/karen-bradly',
      'person',
      { 'people/karen-bradley.md': '---\nname: Karen Bradley\n---\n' },
      'people/karen-bradley',
    ],
    [
      'ministers/home-secretary',
      'role at another path',
      { 'roles/home-secretary.md': '---\ntitle: Home Secretary\n---\n' },
      'roles/home-secretary',
    ],
    ['2015-conservativ-government', 'government of the register', {}, '2015-conservative-government'],
    [
      'publications/crime-strategi',
      'strategy',
      { 'strategies/crime-strategy.md': '---\ntitle: Crime\n---\n' },
      'publications/crime-strategy',
    ],
    [
      'publications/crime/pursu',
      'strand',
      {
        'strategies/crime.md': '---\ntitle: Crime\n---\n',
        'strands/pursue.md': '---\ntitle: Pursue\nstrategy: crime\n---\n',
      },
      'publications/crime/pursue',
    ],
    ['news/b', 'story in another language only', { 'news/b.cy.md': story() }, 'news/b.cy'],
  ])('to %s is told of the nearest %s', async (address, _kind, files, nearest) => {
    expect(await pages(`See [this page](/government/${address}).`, files)).toEqual([
      `news/a.md:9:5-9:${30 + address.length} No document has the address \`/government/${address}\`. Did you mean \`/government/${nearest}\`?`,
    ]);
  });

  it('is known by the address of the site too, and with what stands behind the path', async () => {
    const body = `One [link](https://www.example.gov.uk/government/people/nobody?a=1#b), two\n[links](/government/people/nobody/).`;
    expect(await pages(body)).toEqual([
      'news/a.md:9:5-9:70 No document has the address `/government/people/nobody`.',
      'news/a.md:10:1-10:36 No document has the address `/government/people/nobody`.',
    ]);
  });

  it('may lead to what is there, to pages that are no content, and to other sites', async () => {
    const addresses = [
      '/government/organisations/home-office',
      '/government/organisations/home-office/about#top',
      '/government/organisations/home-office.atom',
      '/government/2010-to-2015-conservative-and-liberal-democrat-coalition-government',
      '/government/news/broken',
      '/government/publications/report/annex',
      '/government/how-government-works',
      '/search?q=home',
      'https://www.gov.uk/government/people/nobody',
      '//www.example.com/government/people/nobody',
    ];
    const body = addresses.map((address) => `* [link](${address})`).join('\n');
    const attachments =
      '\n  - attachmentType: html\n    url: /government/publications/report/annex\n    title: Annex';
    expect(
      await found(
        ['missing-page'],
        { 'news/a.md': story({ attachments }, body), 'news/broken.md': story({ title: undefined }) },
        wholeSite,
      ),
    ).toEqual([]);
  });

  it('is not looked at unless the content is the whole site', async () => {
    const files = { 'news/a.md': story({}, '[x](/government/people/nobody)') };
    const folder = folderWith({ ...homeOffice, ...files });
    const { problems } = await checkFolder(folder);
    expect(problems.map(({ code }) => code)).not.toContain('missing-page');
    expect(await found(['missing-page'], files)).toHaveLength(1);
  });
});

describe('pictures and attachments', () => {
  const images =
    '\n  - url: /lead.jpg\n  - url: /in-text.jpg\n  - url: /other.jpg\n  - url: /small.jpg\n    type: thumbnail';

  it('that no page shows are reported, at their address', async () => {
    expect(
      await found(['unembedded-image'], { 'news/a.md': story({ images }, '[Image: in-text.jpg]') }),
    ).toEqual([
      'news/a.md:10:10-10:20 No page shows this picture. Write `[Image: other.jpg]` on a line of the text, or delete it here.',
    ]);
  });

  it('that the text leaves out while it embeds others are reported if that is asked for', async () => {
    const attachments = ['a', 'b', 'c']
      .map((name) => `\n  - attachmentType: file\n    url: /${name}.pdf\n    title: ${name}`)
      .join('');
    const files = {
      'news/a.md': story({ attachments }, '[Attachment: a.pdf]\n\nSee [AttachmentLink: c.pdf].'),
    };
    expect(await found(['unembedded-attachment'], files)).toEqual([
      'news/a.md:12:10-12:16 The text embeds other attachments, and not this one. Write `[Attachment: b.pdf]` on a line of the text.',
    ]);
    expect(await found(['unembedded-attachment'], { 'news/a.md': story({ attachments }, 'Text.') })).toEqual(
      [],
    );
  });

  it('must be in the folder that the site serves, if one is named', async () => {
    const files = {
      'news/a.md': story({
        images:
          '\n  - url: /images/lock.jpg\n    sources:\n      s300: /images/lock-300.jpg\n  - url: /images/lokc.jpg\n  - url: https://assets.example.gov.uk/x.jpg\n  - url: /images/a%20b.jpg?1',
        attachments:
          '\n  - attachmentType: file\n    url: /report.pdf\n    title: Report\n  - attachmentType: html\n    url: /report\n    title: Report',
      }),
      'people/a.yaml': 'name: A\nimage: { url: /images/../../despatch.config.json }',
      'organisations/b.yaml': 'title: B\nlogo: { url: /images }\n',
      'public/images/lock.jpg': '',
      'public/images/a b.jpg': '',
    };
    expect(await found(['missing-file'], files, { publicFolder: 'public' })).toEqual([
      'news/a.md:10:13-10:33 The folder `public` has no file `/images/lock-300.jpg`. Did you mean `/images/lock.jpg`?',
      'news/a.md:11:10-11:26 The folder `public` has no file `/images/lokc.jpg`. Did you mean `/images/lock.jpg`?',
      'news/a.md:16:10-16:21 The folder `public` has no file `/report.pdf`.',
      'organisations/b.yaml:2:14-2:21 The folder `public` has no file `/images`.',
      'people/a.yaml:2:15-2:49 The folder `public` has no file `/images/../../despatch.config.json`.',
    ]);
    expect(await found(['missing-file'], files, {})).toEqual([]);
  });
});

describe('a file that a picture points at', () => {
  it('is looked for again though the content is kept in a cache', async () => {
    const folder = folderWith({
      ...homeOffice,
      'despatch.config.json': '{ "publicFolder": "public" }',
      'news/a.md': story({ images: '\n  - url: /lock.jpg' }),
    });
    const check = async (): Promise<number> => {
      const options = { only: ['missing-file'], cacheFolder: path.join(folder, '.cache') };
      return (await findProblems([folder], options)).problems.length;
    };
    expect([await check(), await check()]).toEqual([1, 1]);
    mkdirSync(path.join(folder, 'public'));
    writeFileSync(path.join(folder, 'public/lock.jpg'), '');
    expect(await check()).toBe(0);
    rmSync(path.join(folder, 'public'), { recursive: true });
    expect(await check()).toBe(1);
  });
});

describe('documents that contradict each other', () => {
  it('are told of a heading that is not there', async () => {
    const body = '## The report\n\nSee [above](#the-reprot), [it](#the-report) and [more](#nothing-like-it).';
    expect(await found(['missing-anchor'], { 'news/a.md': story({}, body) })).toEqual([
      'news/a.md:11:5-11:25 No heading here has the id `the-reprot`. Did you mean `the-report`?',
      'news/a.md:11:49-11:73 No heading here has the id `nothing-like-it`.',
    ]);
  });

  it('are told of an organisation that was not there yet, or not any more', async () => {
    const files = {
      'organisations/new.md': '---\ntitle: New\nfoundedOn: 2015-03-24\n---\n',
      'organisations/old.md': '---\ntitle: Old\ndissolvedOn: 2015-03-22\n---\n',
      'news/a.md': story({ organisations: '\n  - home-office\n  - new\n  - old' }),
      'news/b.md': story({ firstPublishedAt: '2015-03-24T00:30:00+01:00', organisations: '[new]' }),
    };
    expect(await found(['organisation-not-there'], files)).toEqual([
      'news/a.md:8:5-8:8 `new` was not there on 2015-03-23: it began on 2015-03-24.',
      'news/a.md:9:5-9:8 `old` was not there on 2015-03-23: it ended on 2015-03-22.',
      'news/b.md:6:17-6:20 `new` was not there on 2015-03-23: it began on 2015-03-24.',
    ]);
  });

  it('are told of a date in the time of an earlier government, if that is asked for', async () => {
    expect(await found(['backdated'], { 'news/a.md': story() })).toEqual([
      'news/a.md:5:19-5:29 2015-03-23 was in the time of `2010-to-2015-conservative-and-liberal-democrat-coalition-government`: once published, this is shown as history. Check the day.',
    ]);
    const { problems } = await checkFolder(folderWith({ ...homeOffice, 'news/a.md': story() }));
    expect(problems.map(({ code }) => code)).not.toContain('backdated');
  });

  it('are told of a strand on which no story reports', async () => {
    const files = {
      'strategies/crime.md': '---\ntitle: Crime\n---\n',
      'strands/pursue.md': '---\ntitle: Pursue\nstrategy: crime\n---\n',
      'strands/prepare.md': '---\nstrategy: crime\ntitle: Prepare\n---\n',
      'news/a.md': story({ strategy: 'crime' }, '* Under Pursue, we caught them'),
    };
    expect(await found(['unreported-strand'], files)).toEqual([
      'strands/prepare.md:3:8-3:15 Stories about `crime` report on other strands, and none on Prepare.',
    ]);
    expect(await found(['unreported-strand'], { ...files, 'news/a.md': story() })).toEqual([]);
  });

  it('are told of a government that was not in office', async () => {
    const files = { 'news/a.md': story({ governmentEra: '2015-conservative-government' }) };
    expect(await found(['wrong-era'], files)).toEqual([
      expect.stringContaining('news/a.md:7:16-7:44 ') as string,
    ]);
  });

  it('are told of a role that nobody they name held on the day', async () => {
    const appointments = (from: string): string =>
      `appointments:\n  - person: karen-bradley\n    startedOn: ${from}\n`;
    const files = {
      'people/karen-bradley.md': '---\nname: Karen Bradley\n---\n',
      'roles/minister.yaml': `title: Minister\n${appointments('2016-01-01')}`,
      'roles/secretary.yaml': `title: Secretary\n${appointments('2014-01-01')}`,
      'news/a.md': story({ people: '[karen-bradley]', roles: '[secretary, minister]' }),
    };
    expect(await found(['role-not-held'], files)).toEqual([
      expect.stringContaining('news/a.md:8:20-8:28 ') as string,
    ]);
  });

  it('are told where a translation gives other facts', async () => {
    const files = { 'news/a.md': story(), 'news/a.cy.md': story({ firstPublishedAt: '2015-03-24' }) };
    expect(await found(['translation-differs'], files)).toEqual([
      expect.stringContaining('news/a.cy.md:5:19-5:29 ') as string,
    ]);
  });

  it('are told of governments that overlap or leave a gap', async () => {
    const era = (startedOn: string, endedOn?: string): string =>
      `title: A government\nstartedOn: ${startedOn}\n${endedOn ? `endedOn: ${endedOn}\n` : ''}`;
    const files = {
      'governments/a.yaml': era('1700-01-01', '1710-01-10'),
      'governments/b.yaml': era('1710-01-05', '1720-01-01'),
      'governments/c.yaml': era('1720-02-01', '1830-01-01'),
    };
    expect(await found(['overlapping-eras', 'gap-between-eras'], files)).toEqual([
      expect.stringMatching(/^governments\/a.yaml:3:10-3:20 .*`b`/) as string,
      expect.stringMatching(/^governments\/b.yaml:3:10-3:20 .*`c`/) as string,
      expect.stringMatching(/^governments\/c.yaml:3:10-3:20 /) as string,
    ]);
  });

  it('are told of a government that begins during another one, and ends before it', async () => {
    const files = {
      'governments/a.yaml': 'title: A\nstartedOn: 2015-06-01\nendedOn: 2015-07-01\n',
      'governments/b.yaml': 'title: B\nstartedOn: 1700-01-01\nendedOn: 1690-01-01\n',
    };
    const codes = ['overlapping-eras', 'gap-between-eras', 'dates-out-of-order'];
    expect(await found(codes, files)).toEqual([
      expect.stringMatching(
        /^governments\/a.yaml:2:12-2:22 `2015-conservative-government` is in office until 2016-07-13\./,
      ) as string,
      expect.stringMatching(/^governments\/b.yaml:3:10-3:20 .*before `startedOn`/) as string,
    ]);
  });

  it('are told of one address or content id that two of them have', async () => {
    const contentId = '4f2a1e58-2c5b-4c0e-9a44-7a54a1f64bb1';
    const files = {
      'news/a.md': story({ basePath: '/a', contentId }),
      'news/b.md': story({ basePath: '/a', contentId }),
    };
    expect(await found(['duplicate-base-path', 'duplicate-content-id'], files)).toEqual([
      expect.stringContaining('news/b.md:7:11-7:13 ') as string,
      expect.stringContaining('news/b.md:8:12-8:48 ') as string,
    ]);
  });
});

describe('a document by itself', () => {
  it('is told of dates that contradict each other, at the later one', async () => {
    const files = {
      'news/a.md': story({
        updatedAt: '2015-03-22',
        changes: '\n  - at: 2015-03-24\n    note: One.\n  - at: 2015-03-22T23:59:59Z\n    note: Two.',
      }),
      'strategies/b.md': '---\ntitle: B\nperiod: { startedOn: 2015-01-02, endedOn: 2015-01-01 }\n---\n',
    };
    expect(await found(['dates-out-of-order'], files)).toEqual([
      expect.stringContaining('news/a.md:7:12-7:22 ') as string,
      expect.stringContaining('news/a.md:11:9-11:29 ') as string,
      expect.stringContaining('strategies/b.md:3:43-3:53 ') as string,
    ]);
  });

  it('is told of what it names twice, and of what it should name', async () => {
    const files = {
      'news/a.md': story({ organisations: '\n  - home-office\n  - "home-office"' }),
      'news/b.md': story({ organisations: undefined }),
      'news/c.md': story({ organisations: '[]', newsType: 'world_news_story' }),
      'strands/d.yaml': 'aim: To stop it\ntitle: Stop\n',
    };
    expect(
      await found(['repeated-reference', 'missing-organisation', 'strand-without-strategy'], files),
    ).toEqual([
      expect.stringContaining('news/a.md:8:5-8:18 ') as string,
      expect.stringContaining('news/b.md:2:1-2:6 Add `organisations`') as string,
      expect.stringContaining('news/c.md:2:1-2:6 Add `worldwideOrganisations`') as string,
      expect.stringContaining('strands/d.yaml:1:1-1:4 ') as string,
    ]);
  });
});
