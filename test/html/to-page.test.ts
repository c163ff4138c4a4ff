import { describe, expect, it } from 'vitest';
import { createCatalogue } from 'despatch/catalogue';
import { toHtml, toPage } from 'despatch/html';
import { everyField, homeOffice, karenBradley, pursue, site, story, today } from './every-field.js';

describe('toPage', () => {
  const context = { catalogue: createCatalogue(everyField), site, today };
  const page = toPage(homeOffice, context);

  it('says its language, its characters and its width first', () => {
    expect(page).toMatch(
      /^<!doctype html>\n<html lang="en" dir="ltr"[^>]*>\n<head>\n<meta charset="utf-8">\n<meta name="viewport"/,
    );
  });

  it('holds what toHtml gives', () => {
    expect(page).toContain(toHtml(homeOffice, context));
  });

  it.each([
    [homeOffice, 'Home Office - Example news'],
    [karenBradley, 'The Rt Hon Karen Bradley MP - Example news'],
    [story, '[Withdrawn] Annual report published - Example news'],
  ])('has the document and the site in its title', (document, title) => {
    expect(toPage(document, context)).toContain(`<title>${title}</title>`);
  });

  it('holds the JSON-LD of the page', () => {
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)!;
    expect(JSON.parse(json!)).toMatchObject({ '@context': 'https://schema.org' });
  });

  it('leads the way back', () => {
    const [breadcrumbs] = /<nav class="govuk-breadcrumbs".*?<\/nav>/s.exec(toPage(pursue, context))!;
    const links = [...breadcrumbs.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(links).toEqual(['/', '/government/publications/organised-crime']);
  });

  it('has the colours of its brands in its style sheet, and no others', () => {
    expect(page).toContain('.brand--home-office{border-color:#732282}');
    expect(page).not.toContain('hm-treasury');
  });

  it('takes other style sheets instead of its own', () => {
    const styled = toPage(homeOffice, context, { styleSheets: ['/a.css', 'b.css'] });
    expect(styled).toContain('<link rel="stylesheet" href="/a.css">\n<link rel="stylesheet" href="b.css">');
    expect(styled).not.toContain('<style');
  });

  it('marks its script and style with a nonce', () => {
    const marked = toPage(homeOffice, context, { nonce: 'abc' });
    expect(marked).toContain('<style nonce="abc">');
    expect(marked).toContain('<script type="application/ld+json" nonce="abc">');
  });

  it('names no crown and no typeface of GOV.UK', () => {
    expect(page).not.toMatch(/crown|transport/i);
  });

  it('is the same each time', () => {
    expect(toPage(homeOffice, context)).toBe(page);
  });
});
