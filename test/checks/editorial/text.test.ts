import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../src/checks/editorial/text/align.js';
import { sentencesIn } from '../../../src/checks/editorial/text/sentences.js';
import { countSyllables } from '../../../src/checks/editorial/text/syllables.js';
import { scan } from '../../../src/checks/editorial/text/scan.js';
import { eachWord, wordSet } from '../../../src/checks/editorial/text/words.js';
import { proseOfField } from '../../../src/checks/editorial/text/create-prose.js';
import { check, textAt, plainStory } from './support.js';

const sentencesOf = (text: string) => sentencesIn(text, scan(text, text).stops, 0, text.length);
const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('end at a full stop, a question mark or an exclamation mark', () => {
    expect(split('It rained. Did it? Yes! And it stopped')).toEqual([
      'It rained.',
      'Did it?',
      'Yes!',
      'And it stopped',
    ]);
  });

  it('do not end at abbreviations, initials, decimals or the number of a note', () => {
    const whole = 'Dr J. Smith of St. Ives paid £3.50 to Bloggs Ltd. for e.g. Tea.';
    expect(split(whole)).toEqual([whole]);
    expect(split('1. Fill in the form.')).toEqual(['1. Fill in the form.']);
  });

  it('cover every letter of any text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '?', '”') }), (text) => {
        const found = sentencesOf(text);
        const outside = [...text].filter(
          (_, index) => !found.some(({ start, end }) => start <= index && index < end),
        );
        expect(outside.join('').trim()).toBe('');
      }),
    );
  });
});

describe('places in the source', () => {
  it.each([
    ['It’s – fine…', "It's -- fine..."],
    ['Fish & chips', 'Fish &amp; chips'],
    ['a*b', 'a\\*b'],
    ['first\nsecond', 'first\n> second'],
    ['🙂 done', '&#128578; done'],
  ])('are found for %j in %j', (text, source) => {
    const offsets = align(text, source, 0, source.length);
    expect(offsets).toHaveLength(text.length + 1);
    const last = text.length - 1;
    expect(source[offsets![last]!]).toBe(source.at(-1) === '.' ? '.' : text[last]);
    expect(offsets!.at(-1)).toBe(source.length);
  });

  it('are not made up where the two do not fit together', () => {
    expect(align('abc', 'xyz', 0, 3)).toBeUndefined();
  });
});

describe('words', () => {
  it('are found in any case, with either apostrophe', () => {
    const set = wordSet(["can't"]);
    const found: string[] = [];
    eachWord(proseOfField('title', ['title'], "We CAN’T wait; they can't."), set, (word, start, end) =>
      found.push(`${word} ${start} ${end}`),
    );
    expect(found).toEqual(["can't 3 8", "can't 20 25"]);
  });

  it('and numbers are found in one scan as by expressions of their own', () => {
    const set = wordSet(['a', 'ab', "a'b", 'éa']);
    const unit = fc.constantFrom('a', 'b', 'A', 'é', "'", '’', ' ', '-', '1', '2', '.', ',', '\n', '\u0001');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const prose = proseOfField('title', ['title'], text);
        const words = [...prose.plain.matchAll(/[A-Za-z\u00c0-\u1fff]+(?:['’][A-Za-z\u00c0-\u1fff]+)*/g)]
          .filter(([word]) => set.words.has(word.toLowerCase().replaceAll('’', "'")))
          .map(({ 0: word, index }) => [index, index + word.length]);
        const found: number[][] = [];
        eachWord(prose, set, (_word, start, end) => found.push([start, end]));
        expect(found).toEqual(words);
        const numbers = [...prose.plain.matchAll(/\d+(?:[.,]\d+)*/g)];
        expect([...prose.numbers]).toEqual(
          numbers.flatMap(({ 0: digits, index }) => [index, index + digits.length]),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('have about as many syllables as they are spoken with', () => {
    expect(['form', 'guidance', 'complaints', 'accommodation', 'rates'].map(countSyllables)).toEqual([
      1, 2, 2, 5, 1,
    ]);
  });
});

describe('what is not the author’s own English', () => {
  it.each([
    ['speech', 'Jane Bloggs said:\n\n> The Government can’t utilise £5m.'],
    ['words in quotation marks', 'Jane Bloggs said: “The Government can’t utilise £5m.”'],
    ['words in single quotation marks', 'The picture ‘The Government can’t utilise £5m’ is hers.'],
    ['code', 'Run `can’t utilise` now.'],
    ['the text of links', 'Read [The Government can’t utilise £5m](/news).'],
    ['addresses', 'Go to https://example.org/utilise/2011-12 now.'],
    ['tables', '| Sum | Note |\n|---|---|\n| £5m | can’t |\n\nThis is a table.'],
  ])('is left: %s', (_what, govspeak) => {
    expect(check({ body: { govspeak } })).toEqual([]);
  });

  it('is left in a document of another language', () => {
    const body = { govspeak: 'Mae’r Government yn utilise £5m, can’t, ayyb; 2011/12.' };
    expect(check({ locale: 'cy', title: 'Teitl.', summary: 'Crynodeb', body })).toEqual([]);
  });
});

it('points at the exact words in the source of a body', () => {
  const body = {
    govspeak: "The bridge is *not* open.\n\nWe don't know -- yet -- why the Government waits.\n",
  };
  const story = { ...plainStory, body };
  const places = check({ body }).map(({ code, path, range }) => [
    code,
    textAt(story, path).slice(range!.start, range!.end),
  ]);
  expect(places).toEqual([
    ['contractions', "don't"],
    ['italics', 'not'],
    ['government-case', 'Government'],
  ]);
});

it('takes time in line with the length of a text, however much is wrong with it', () => {
  const paragraph = 'We can&rsquo;t pay £5m by 5pm - today;  see [here](/x). '.repeat(4000);
  const start = performance.now();
  expect(check({ body: { govspeak: paragraph } }).length).toBeGreaterThan(12_000);
  expect(performance.now() - start).toBeLessThan(10_000);
});
