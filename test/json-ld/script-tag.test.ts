import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCatalogue } from 'despatch/catalogue';
import { toHeadTags } from 'despatch/head';
import { toHeadHtml } from 'despatch/head/html';
import { toJsonLd, toScriptTag } from 'despatch/json-ld';
import { everyField, site, story, today } from '../html/every-field.js';
import { withTexts } from '../html/hostile.js';
import { context, elementsOf, scriptTextOf } from './page.js';

const hostile = [
  '</script><img src=x onerror=alert(1)>',
  '</SCRIPT\t><svg onload=alert(1)>',
  '<!--<script>',
  ']]><!--',
  '&lt;/script&gt;&quot;',
  '"><meta http-equiv=refresh content=0>',
  "' onmouseover='alert(1)",
  'line\u2028paragraph\u2029end',
  'javascript:alert(1)',
  '\\u003c/script\\u003e',
  '\ud800half',
  '\u0000\u001b\u007f',
  '{{7*7}}${7*7}`',
  '__proto__',
];

/** Puts a text into every text field of every document. */
function catalogueSaying(text: string) {
  const documents = everyField.map((content) => withTexts(content, () => text));
  return {
    documents,
    context: { catalogue: createCatalogue(documents), site: { ...site, name: `a${text}` }, today },
  };
}

describe('toScriptTag', () => {
  it.each(hostile)('holds a hostile text in every field: %j', (text) => {
    const { documents, context: hostileContext } = catalogueSaying(text);
    for (const content of documents) {
      const graph = toJsonLd(content, hostileContext);
      const tag = toScriptTag(graph, { nonce: `n${text}` });
      expect(elementsOf(tag)).toEqual(['html', 'head', 'script', 'body']);
      expect(JSON.parse(scriptTextOf(tag))).toEqual(graph);
      expect(scriptTextOf(tag)).not.toMatch(/[<>&\u2028\u2029]/);
    }
  });

  it('gives a nonce as it is, and none if there is none', () => {
    expect(toScriptTag({ a: 1 }, { nonce: 'c2VjcmV0' })).toBe(
      '<script type="application/ld+json" nonce="c2VjcmV0">{"a":1}</script>',
    );
    expect(toScriptTag({ a: '<&>' })).toBe(
      '<script type="application/ld+json">{"a":"\\u003c\\u0026\\u003e"}</script>',
    );
  });
});

describe('a page with our script and head', () => {
  /** Elements that the head of the story has, in order. */
  const expected = (() => {
    const head = toHeadTags(story, context);
    return [
      'html',
      'head',
      'title',
      ...head.meta.map(() => 'meta'),
      ...head.links.map(() => 'link'),
      'script',
      'body',
    ];
  })();

  it('holds exactly the elements that were meant, whatever the texts, and the graph as it was', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom(...hostile)),
        fc.string({ unit: 'binary' }),
        (text, more) => {
          const odd = withTexts(story, (old, field) => (field === 'url' ? old : `x${text}${more}`));
          const catalogue = createCatalogue(everyField.map((content) => (content === story ? odd : content)));
          const head = toHeadTags(odd, { ...context, catalogue }, { nonce: text });
          const page = toHeadHtml(head);
          expect(elementsOf(page)).toEqual(expected);
          expect(JSON.parse(scriptTextOf(page))).toEqual(head.jsonLd);
        },
      ),
      { numRuns: 200 },
    );
  });
});
