import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { reporter as checkstyle } from '../../../src/cli/reporters/checkstyle.js';
import { reporter as junit } from '../../../src/cli/reporters/junit.js';
import { hostileText, problem, reportOn, textOf } from './report.js';

/** The hostile text as XML holds it: what XML cannot hold is U+FFFD. */
const held = hostileText.replace(/[\0\x07\x1b\ufffe]|\p{Surrogate}/gu, '\uFFFD');

function elements(root: XmlElement, name: string): XmlElement[] {
  const below = root.children.filter((child): child is XmlElement => child.type === 'element');
  return below.flatMap((child) => [...(child.name === name ? [child] : []), ...elements(child, name)]);
}

describe('Checkstyle', () => {
  it('is XML that holds every sentence and file name, whatever they are', () => {
    const report = reportOn([
      problem({ file: hostileText, message: hostileText }),
      problem({ file: undefined, line: undefined, column: undefined, severity: 'info' }),
    ]);
    const { root } = parseXml(textOf(checkstyle, report));
    const [file, none] = elements(root!, 'file');
    expect(file!.attributes['name']).toBe(held);
    expect(elements(file!, 'error')[0]!.attributes).toEqual({
      line: '2',
      column: '8',
      severity: 'error',
      message: held,
      source: 'despatch.wrong-value',
    });
    expect(none!.attributes['name']).toBe('(no file)');
    expect(elements(none!, 'error')[0]!.attributes['severity']).toBe('info');
  });

  it('is XML without problems too', () => {
    expect(parseXml(textOf(checkstyle, reportOn([]))).root!.name).toBe('checkstyle');
  });
});

describe('JUnit', () => {
  it('fails a test for an error and passes one for a warning', () => {
    const report = reportOn([
      problem({ file: hostileText, message: hostileText }),
      problem({ file: hostileText, severity: 'warning' }),
      problem({ file: 'news/b.md' }),
    ]);
    const { root } = parseXml(textOf(junit, report));
    expect(root!.attributes).toEqual({ name: 'despatch', tests: '3', failures: '2', errors: '0', time: '0' });
    const suites = elements(root!, 'testsuite');
    expect(
      suites.map(({ attributes }) => [attributes['name'], attributes['tests'], attributes['failures']]),
    ).toEqual([
      [held, '2', '1'],
      ['news/b.md', '1', '1'],
    ]);
    const [failed, passed] = elements(suites[0]!, 'testcase');
    expect(elements(failed!, 'failure')[0]!.attributes['message']).toBe(held);
    expect(elements(passed!, 'failure')).toEqual([]);
    expect(passed!.text).toContain('Write something else.');
  });

  it('has a test that passed if there is no problem, since servers take no test for a fault', () => {
    const { root } = parseXml(textOf(junit, reportOn([], { fileCount: 1200 })));
    expect(root!.attributes['tests']).toBe('1');
    expect(elements(root!, 'testcase')[0]!.attributes['name']).toBe('No problems in 1,200 files');
  });
});
