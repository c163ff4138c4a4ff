import { govspeakToHtml } from 'despatch/govspeak';
import { describe, expect, it } from 'vitest';

/** Texts made to cost more than they are long, by a size. */
const hostile: Record<string, (size: number) => string> = {
  'emphasis that never closes': (size) => '*a **b '.repeat(size),
  'brackets that never close': (size) => '['.repeat(size * 5),
  'brackets in brackets': (size) => '['.repeat(size) + ']'.repeat(size),
  'pictures that never close': (size) => '!['.repeat(size),
  'addresses that never close': (size) => '[a](b "'.repeat(size),
  'quotations in quotations': (size) => `${'> '.repeat(size)}x`,
  'lists in lists': (size) => `${'* '.repeat(size)}x`,
  'a table of many cells': (size) => `${'| a '.repeat(10)}|\n`.repeat(size / 2),
  'a call-out that never closes': (size) => `$CTA\n${'some text here and there\n\n'.repeat(size * 2)}`,
  'marks of call-outs': (size) => '$C x\n'.repeat(size),
  footnotes: (size) =>
    Array.from({ length: size }, (_, index) => `x[^${index}]\n\n[^${index}]: y\n\n`).join(''),
  abbreviations: (size) =>
    Array.from({ length: size }, (_, index) => `*[A${index}]: b\n`).join('') + 'A1 '.repeat(size),
  'one long line': (size) => 'a long line of words, "quoted" -- '.repeat(size * 4),
  'tags that never close': (size) => '<b>'.repeat(size),
  'emphasis in tags': (size) => '<b>*</b>'.repeat(size),
  'block tags that never close': (size) => '<div>'.repeat(size),
  'comments that never close': (size) => '<!--'.repeat(size),
  'backticks of many lengths': (size) =>
    Array.from({ length: Math.sqrt(size) * 4 }, (_, index) => '`'.repeat(size / 50 + 400 - index)).join(' '),
  'fences that never close': (size) => '~~~ x\n'.repeat(size),
  'attribute lists that never close': (size) => '{: a\n'.repeat(size),
};

describe('Hostile texts', () => {
  it.each(Object.entries(hostile))('%s take time in line with their length', (_, make) => {
    const time = (size: number): number => {
      const source = make(size);
      const started = performance.now();
      govspeakToHtml(source);
      return performance.now() - started;
    };
    time(1000);
    const [once, fourfold] = [time(5000), time(20_000)];
    // A machine that others use too may be slow for a while: only growth far beyond four times counts.
    expect(fourfold).toBeLessThan(once * 16 + 1500);
  });
});
