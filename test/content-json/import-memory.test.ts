import type { Organisation } from 'despatch/types';
import { expect, it } from 'vitest';
import { hashOf } from '../../src/cli/import/hash.js';
import { linesOf } from '../../src/cli/import/lines-of.js';
import { PlaceIndex } from '../../src/cli/import/place-index.js';
import { Spool } from '../../src/cli/import/spool.js';
import { Stubs } from '../../src/cli/import/stubs.js';

it('finds every place again, however many share a hash', () => {
  const index = new PlaceIndex();
  const hashes = Array.from({ length: 5000 }, (_, place) => hashOf(`name-${place}`) & 0xff);
  for (const [place, hash] of hashes.entries()) index.add(hash, place);
  for (const [place, hash] of hashes.entries()) {
    expect(index.find(hash, (found) => found === place)).toBe(place);
  }
  expect(index.find(hashes[7]!, (found) => found === 5000)).toBeUndefined();
  index.replace(hashes[7]!, 7, 9000);
  expect(index.find(hashes[7]!, (found) => found === 7)).toBeUndefined();
  expect(index.find(hashes[7]!, (found) => found === 9000)).toBe(9000);
});

it('gives back texts of any length by their places, and all in their order', () => {
  const spool = new Spool();
  try {
    const texts = [0, 1, 5000, 20_000, 3_000_000, 7, 1 << 20, 2].map((length) => 'é'.repeat(length));
    const places = texts.map((text) => spool.add(Buffer.from(text)));
    expect(places.toReversed().map((place) => spool.read(place))).toEqual(texts.toReversed());
    expect([...spool.entries()].map(({ text }) => text)).toEqual(texts);
    expect([...spool.entries()].map(({ place }) => place)).toEqual(places);
  } finally {
    spool.remove();
  }
});

it('adds up what links tell of more entities than are kept at hand', () => {
  const stubs = new Stubs();
  const stub = (number: number, facts: Partial<Organisation>): Organisation => {
    const slug = `organisation-${number}`;
    return {
      kind: 'organisation',
      slug,
      title: `Organisation ${number}`,
      contentId: `id-${number}`,
      ...facts,
    };
  };
  try {
    for (let number = 0; number < 5000; number += 1) stubs.add(stub(number, { brand: 'home-office' }));
    for (let number = 0; number < 5000; number += 1) stubs.add(stub(number, { acronym: `O${number}` }));
    for (let number = 0; number < 5000; number += 3)
      stubs.add(stub(number, { title: 'Another', crest: 'ho' }));
    stubs.add(stub(1, { contentId: 'another', foiExempt: true }));
    const all = [...stubs].sort((left, right) =>
      left.slug.localeCompare(right.slug, 'en', { numeric: true }),
    );
    const expected = Array.from({ length: 5000 }, (_, number) =>
      stub(number, {
        brand: 'home-office',
        acronym: `O${number}`,
        ...(number % 3 === 0 ? { crest: 'ho' } : {}),
      }),
    );
    expect(all).toEqual(expected);
    expect(stubs.get('organisation/organisation-42')).toEqual(expected[42]);
  } finally {
    stubs.remove();
  }
});

it('parts a stream into lines, wherever it is cut', async () => {
  const bytes = Buffer.from('\ufeff{"a":"é\u2028"}\r\n\n  \n{"b":1}\n{"c":2}');
  for (let size = 1; size < bytes.length; size += 1) {
    const chunks = async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    };
    const lines: [number, string][] = [];
    for await (const line of linesOf(chunks())) lines.push([line.line, line.bytes!.toString('utf8').trim()]);
    expect(lines).toEqual([
      [1, '{"a":"é\u2028"}'],
      [4, '{"b":1}'],
      [5, '{"c":2}'],
    ]);
  }
});
