import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Replacement, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import { allKinds } from '../../../src/checks/all-kinds.js';
import type { Problem } from '../../../src/problems/problem.js';
import { reporter } from '../../../src/cli/reporters/sarif.js';
import { folderWith, homeOffice, story } from '../../temporary-folder.js';
import { despatch } from '../despatch.js';
import { hostileText, problem, reportOn, textOf } from './report.js';

const require = createRequire(import.meta.url);
const packageOfSchema = path.dirname(require.resolve('@microsoft/jest-sarif/package.json'));
const schemaFile = path.join(packageOfSchema, 'lib/schemas/sarif-2.1.0-rtm.5.json');
const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as object;
const ajv = new AjvDraft04({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

/** Reads a report, which must be valid by the schema of SARIF 2.1.0. */
function parse(text: string): Log {
  const log = JSON.parse(text) as Log;
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log;
}

function logOf(problems: readonly Problem[], options: Parameters<typeof reportOn>[1] = {}): Log {
  return parse(textOf(reporter, reportOn(problems, options)));
}

function resultsOf(log: Log): Result[] {
  return log.runs[0]!.results!;
}

/** Checks a folder with --format sarif. */
async function check(folder: string, ...options: string[]): Promise<Log> {
  const { out } = await despatch(['check', folder, '--format', 'sarif', '--today', '2026-11-25', ...options]);
  return parse(out);
}

describe('a SARIF report', () => {
  it('is valid for a clean folder, and for every kind of problem that there is', async () => {
    expect(resultsOf(await check(folderWith({ 'news/a.md': story(), ...homeOffice })))).toEqual([]);
    const every = [...allKinds().values()].map(({ kind }) =>
      problem({ code: kind.code, severity: kind.severity }),
    );
    const { rules } = logOf(every).runs[0]!.tool.driver;
    expect(rules).toHaveLength(every.length);
    for (const rule of rules!) {
      expect(rule.shortDescription!.text).toMatch(/\S/);
      expect(rule.fullDescription!.text.length).toBeLessThanOrEqual(1024);
      expect(rule.help!.markdown).toContain(`# ${rule.id}`);
      expect(rule.helpUri).toContain(`/docs/problems/${rule.id}.md`);
      expect(rule.defaultConfiguration!.level).toMatch(/^(?:error|warning|note)$/);
    }
  });

  it('names rules by their place in the list, and levels as SARIF does', () => {
    const problems = [
      problem({ severity: 'info', code: 'title-length' }),
      problem({ severity: 'warning', code: 'one-of-our-own' }),
      problem(),
    ];
    const log = logOf(problems);
    const { rules } = log.runs[0]!.tool.driver;
    for (const { ruleId, ruleIndex } of resultsOf(log)) expect(rules![ruleIndex!]!.id).toBe(ruleId);
    expect(resultsOf(log).map(({ level }) => level)).toEqual(['note', 'warning', 'error']);
  });

  it('says how columns are counted, and what names of files start from', () => {
    const run = logOf([problem({ file: './news/a b\n😀#?.md' })]).runs[0]!;
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.originalUriBaseIds).toEqual({ SRCROOT: { uri: 'file:///site/' } });
    expect(run.results![0]!.locations![0]!.physicalLocation!.artifactLocation).toEqual({
      uri: 'news/a%20b%0A%F0%9F%98%80%23%3F.md',
      uriBaseId: 'SRCROOT',
    });
  });

  it('names a file outside of the folder by its whole address', () => {
    const [result] = resultsOf(logOf([problem({ file: '../other folder/a.md' })]));
    expect(result!.locations![0]!.physicalLocation!.artifactLocation).toEqual({
      uri: 'file:///other%20folder/a.md',
    });
  });

  it('gives every result a line, as GitHub demands, and tells what stands in no file of the run', () => {
    const nowhere = problem({ code: 'missing-folder', file: undefined, line: undefined });
    const unreadable = problem({
      code: 'unreadable-file',
      line: undefined,
      column: undefined,
      endLine: undefined,
      endColumn: undefined,
    });
    const log = logOf([nowhere, unreadable]);
    expect(resultsOf(log)).toHaveLength(1);
    expect(resultsOf(log)[0]!.locations![0]!.physicalLocation!.region).toEqual({ startLine: 1 });
    const [invocation] = log.runs[0]!.invocations!;
    expect(invocation!.executionSuccessful).toBe(false);
    expect(invocation!.toolConfigurationNotifications!.map(({ descriptor }) => descriptor!.id)).toEqual([
      'missing-folder',
    ]);
    expect(logOf([problem()]).runs[0]!.invocations![0]!.executionSuccessful).toBe(true);
  });

  it('holds no control characters and no halves of characters, whatever the content is', () => {
    const log = logOf([problem({ message: hostileText, hint: hostileText, file: hostileText })]);
    const [result] = resultsOf(log);
    expect(result!.message.text).not.toMatch(/[\0-\x1f]|\p{Surrogate}/u);
  });
});

describe('a fingerprint', () => {
  const printsOf = (log: Log) => resultsOf(log).map((result) => result.partialFingerprints!['despatch/v1']);

  it('stays when lines move, and when the folder is called otherwise', async () => {
    const wrong = { newsType: 'news' };
    const folder = folderWith({ 'news/a.md': story(wrong), ...homeOffice });
    const before = printsOf(await check(folder));
    writeFileSync(path.join(folder, 'news/a.md'), `---\n# a comment\n\n${story(wrong).slice(4)}`);
    expect(printsOf(await check(folder))).toEqual(before);
    expect(printsOf(await check(path.relative('.', folder)))).toEqual(before);
  });

  it('differs between problems that are the same in all but the place', () => {
    const prints = printsOf(logOf([problem(), problem({ line: 9 }), problem({ file: 'b.md' })]));
    expect(new Set(prints).size).toBe(3);
  });
});

describe('a fix', () => {
  /** Makes the replacements of a report in a text, from its end to its start. */
  function apply(text: string, results: readonly Result[]): string {
    const lines = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
    const offsetOf = (line = 1, column = 1) => lines[line - 1]! + column - 1;
    const replacements = results
      .flatMap(({ fixes = [] }) => fixes.flatMap((fix) => fix.artifactChanges))
      .flatMap(({ replacements }): Replacement[] => replacements)
      .map(({ deletedRegion: region, insertedContent }) => ({
        start: offsetOf(region.startLine, region.startColumn),
        end: offsetOf(region.endLine, region.endColumn),
        text: insertedContent?.text ?? '',
      }));
    replacements.sort((one, other) => other.start - one.start);
    return replacements.reduce(
      (result, { start, end, text: added }) => result.slice(0, start) + added + result.slice(end),
      text,
    );
  }

  it.each([
    ['', '\n'],
    ['\ufeff', '\r\n'],
  ])('makes of a file what --fix makes of it, with the mark %j and line ends %j', async (mark, end) => {
    const text = story(
      { title: '"Report \\"out\\"." # 😀', summary: "'It''s 10 per cent'" },
      '😀 It costs 10%  more & less.\n\n* one;\n* two.',
    );
    const before = mark + text.replaceAll('\n', end);
    const folder = folderWith({ 'news/a.md': before, ...homeOffice });
    const file = path.join(folder, 'news/a.md');
    const log = await check(folder);
    const results = resultsOf(log).filter(({ fixes }) => fixes !== undefined);
    expect(results.length).toBeGreaterThan(3);
    for (const { fixes } of results) {
      const { artifactLocation } = fixes![0]!.artifactChanges[0]!;
      expect(
        fileURLToPath(new URL(artifactLocation.uri!, log.runs[0]!.originalUriBaseIds!['SRCROOT']!.uri)),
      ).toBe(file);
    }
    await despatch(['check', folder, '--fix', '--today', '2026-11-25']);
    expect(mark + apply(before.slice(mark.length), results)).toBe(readFileSync(file, 'utf8'));
  });
});
