import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { createCatalogue } from 'despatch/catalogue';
import { toPage } from 'despatch/html';
import { everyField, site, today } from './every-field.js';
import { attack, withTexts } from './hostile.js';

/** What the HTML standard asks, without matters of style. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  // The standard allows a `>` in text.
  rules: { 'no-raw-characters': 'off' },
});

/** The same for a page whose author left out what a picture shows: that is the author's to say, not ours. */
const withoutAlternatives = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-raw-characters': 'off', 'wcag/h37': 'off' },
});

async function faultsOf(html: string, rules = validator): Promise<string[]> {
  const report = await rules.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
  );
}

describe('toPage', () => {
  const context = { catalogue: createCatalogue(everyField), site, today };

  it.each(everyField)('gives a valid page of $kind $slug $locale', async (document) => {
    expect(await faultsOf(toPage(document, context))).toEqual([]);
  });

  it('gives a valid page of hostile texts', async () => {
    const documents = everyField.map((document) => withTexts(document, () => attack));
    const hostile = { ...context, catalogue: createCatalogue(documents) };
    for (const document of documents)
      expect(await faultsOf(toPage(document, hostile), withoutAlternatives)).toEqual([]);
  });

  it('gives a valid page with style sheets and a nonce', async () => {
    const options = { styleSheets: ['/govuk-frontend.min.css'], nonce: 'c2VjcmV0' };
    for (const document of everyField) expect(await faultsOf(toPage(document, context, options))).toEqual([]);
  });
});
