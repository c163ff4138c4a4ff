import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reporters } from '../../src/cli/reporters/reporter.js';
import { writeOutput } from '../../src/cli/write-output.js';
import { folderWith, homeOffice, story } from '../temporary-folder.js';
import { despatch } from './despatch.js';
import { runProgram, start } from './program.js';
import { problem, reportOn } from './reporters/report.js';

const style = ['--no-bodies', '--today', '2026-11-25'];
const isLinux = process.platform === 'linux';

/** A folder with one error. */
const folderWithError = () => folderWith({ 'news/a.md': story({ newsType: 'news' }), ...homeOffice });

describe('reports in several formats', () => {
  it('go each to the file of its own, and to standard output', async () => {
    const folder = folderWithError();
    const files = { sarif: path.join(folder, 'reports/a.sarif'), junit: path.join(folder, 'reports/b.xml') };
    const formats = ['--format', 'compact,sarif', '--format', 'junit'];
    const outputs = ['-o', '-', '-o', files.sarif, '-o', files.junit];
    const { code, out } = await despatch(['check', folder, ...style, ...formats, ...outputs]);
    expect(code).toBe(1);
    expect(out).toContain('[wrong-value]');
    expect(JSON.parse(readFileSync(files.sarif, 'utf8'))).toHaveProperty('runs');
    expect(readFileSync(files.junit, 'utf8')).toContain('<testsuites');
  });

  it.each([
    [['-f', 'json', '-o', 'a.json', '-o', 'b.json'], 'There is no --format for the file b.json'],
    [['-f', 'json,sarif', '-o', 'a.json', '-o', 'a.json'], 'Two reports would be written to a.json'],
    [['-f', 'xml'], 'There is no format xml. There are pretty, compact, json'],
  ])('are refused for %j', async (options, message) => {
    const { code, err } = await despatch(['check', folderWithError(), ...style, ...options]);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(existsSync('a.json')).toBe(false);
  });
});

describe('a report that cannot be written', () => {
  it('to a file in the way of a folder, or to a folder, ends with 2 and says why', async () => {
    const folder = folderWithError();
    writeFileSync(path.join(folder, 'taken'), 'mine');
    for (const [file, reason] of [
      ['taken/report.json', 'A part of its path is a file and no folder.'],
      ['news', 'It is a folder.'],
    ]) {
      const target = path.join(folder, file!);
      const { code, err } = await despatch(['check', folder, ...style, '-f', 'json', '-o', target]);
      expect(code).toBe(2);
      expect(err).toContain(`The report cannot be written to ${target}. ${reason}`);
    }
    expect(readFileSync(path.join(folder, 'taken'), 'utf8')).toBe('mine');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('since something goes wrong half-way leaves the earlier one as it was', () => {
    const file = path.join(folderWith({ 'report.txt': 'earlier' }), 'report.txt');
    const pieces = function* () {
      yield 'x'.repeat(100_000);
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
        code: 'ENOSPC',
        syscall: 'write',
      });
    };
    expect(() => writeOutput(file, pieces(), 'report')).toThrow(
      `The report cannot be written to ${file}. The disk is full.`,
    );
    expect(readFileSync(file, 'utf8')).toBe('earlier');
    expect(readdirSync(path.dirname(file))).toEqual(['report.txt']);
  });

  it.skipIf(!isLinux)(
    'to a full disk ends with 2 and says so, in a file and on standard output',
    async () => {
      const folder = folderWithError();
      const { code, err } = await despatch(['check', folder, ...style, '-f', 'json', '-o', '/dev/full']);
      expect({ code, err }).toMatchObject({ code: 2 });
      expect(err).toContain('The report cannot be written to /dev/full. The disk is full.');
      expect(statSync('/dev/full').isCharacterDevice()).toBe(true);

      const { openSync, closeSync } = await import('node:fs');
      const full = openSync('/dev/full', 'w');
      const result = await runProgram(['check', folder, ...style], { stdio: ['pipe', full, 'pipe'] });
      closeSync(full);
      expect(result.code).toBe(2);
      expect(result.err).toContain('no space left on device');
    },
  );
});

describe('a file for a report', () => {
  it('that is a link stays one', async () => {
    const folder = folderWithError();
    mkdirSync(path.join(folder, 'kept'));
    writeFileSync(path.join(folder, 'kept/report.json'), '');
    symlinkSync('kept/report.json', path.join(folder, 'report.json'));
    await despatch(['check', folder, ...style, '-f', 'json', '-o', path.join(folder, 'report.json')]);
    expect(JSON.parse(readFileSync(path.join(folder, 'kept/report.json'), 'utf8'))).toHaveProperty(
      'problems',
    );
  });
});

describe('colours', () => {
  it.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ FORCE_COLOR: 'false' }, false],
    [{ FORCE_COLOR: '' }, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '' }, true],
  ])('in a pipe with %j are written: %s', async (variables, areThere) => {
    const { NO_COLOR: _no, FORCE_COLOR: _force, ...rest } = process.env;
    const { out } = await runProgram(['check', folderWithError(), ...style], {
      env: { ...rest, ...variables },
    });
    expect(out.includes('\u001b[')).toBe(areThere);
  });
});

describe('a reader that goes away', () => {
  it('ends the program without a complaint', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [`news/story-${index}.md`, story({ newsType: 'news' })]),
    );
    const child = await start(['check', folderWith({ ...files, ...homeOffice }), ...style], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr!.on('data', (data: Buffer) => (err += data.toString()));
    child.stdout!.once('data', () => child.stdout!.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });
});

describe('100,000 problems', () => {
  const problems = Array.from({ length: 100_000 }, (_, index) =>
    problem({
      file: `news/${index >> 7}.md`,
      line: (index % 128) + 1,
      column: 1,
      endLine: (index % 128) + 1,
    }),
  );
  const text = 'A line of a text that is wrong.\n'.repeat(128);
  const texts = Object.fromEntries(problems.map(({ file }) => [file!, text]));

  // Each takes about a second. The limit is for a machine that is busy, and still far below quadratic time.
  it.each(Object.entries(reporters))(
    'are written as %s in pieces',
    { timeout: 30_000 },
    async (_name, load) => {
      const { reporter } = await load({ problems });
      let length = 0;
      let longest = 0;
      for (const piece of reporter(reportOn(problems, { texts }))) {
        length += piece.length;
        longest = Math.max(longest, piece.length);
      }
      expect(length).toBeGreaterThan(problems.length * 40);
      expect(longest).toBeLessThan(100_000);
    },
  );
});
