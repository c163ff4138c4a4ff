import { describe, expect, it } from 'vitest';
import { createCatalogue } from 'despatch/catalogue';
import { toHtml, toPage } from 'despatch/html';
import { everyField, site, today } from './every-field.js';
import { attack, dangersIn, withTexts } from './hostile.js';

function contextOf(documents: typeof everyField) {
  return { catalogue: createCatalogue(documents), site, today };
}

describe('hostile texts', () => {
  const documents = everyField.map((document) => withTexts(document, () => attack));
  const context = contextOf(documents);

  it.each(documents)('are inert on the page of $kind $slug $locale', (document) => {
    expect(dangersIn(toHtml(document, context))).toEqual([]);
    expect(dangersIn(toPage(document, context), { isPage: true })).toEqual([]);
  });

  it('are inert behind each text of a document', () => {
    const appended = everyField.map((document) => withTexts(document, (text) => `${text}${attack}`));
    const all = contextOf(appended);
    for (const document of appended) expect(dangersIn(toPage(document, all), { isPage: true })).toEqual([]);
  });

  it('leave no character on the page that HTML cannot hold', () => {
    const odd = everyField.map((document) => withTexts(document, (text) => `${text}\u0000\u001b\ud800`));
    const all = contextOf(odd);
    for (const document of odd) expect(toHtml(document, all)).not.toMatch(/[\u0000\u001b]|\p{Cs}/u);
  });

  it('are inert in the name of the site', () => {
    const all = { ...contextOf(everyField), site: { ...site, name: attack } };
    for (const document of everyField) expect(dangersIn(toPage(document, all), { isPage: true })).toEqual([]);
  });
});

describe('hostile addresses', () => {
  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    '//evil.example/x',
    '/\\evil.example/x',
    '/\t/evil.example/x',
  ])('of the kind %j are not linked to or loaded from', (address) => {
    const documents = everyField.map((document) =>
      withTexts(document, (text, field) => (/url$|^basePath$|^s\d+$/i.test(field) ? address : text)),
    );
    const context = contextOf(documents);
    for (const document of documents)
      expect(dangersIn(toPage(document, context), { isPage: true })).toEqual([]);
  });
});
