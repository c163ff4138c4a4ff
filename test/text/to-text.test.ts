import { describe, expect, it } from 'vitest';
import { createCatalogue } from 'despatch/catalogue';
import { toText } from 'despatch/text';
import { everyField, site, story, today } from '../html/every-field.js';

describe('toText', () => {
  const context = { catalogue: createCatalogue(everyField), site, today };

  it('gives what a reader of the page sees, in the same order', () => {
    expect(toText(story, context)).toBe(
      `${[
        'This press release was withdrawn on 3 April 2016',
        'See the new plan.',
        'Press release',
        'Annual report published',
        'What was done in 2014.',
        '• English\n• Cymraeg',
        'This was published under the 2010 to 2015 Conservative and Liberal Democrat coalition government',
        'From: Home Office, British Embassy Paris',
        '[Officers at the opening]',
        'The opening in London',
        'Credit: A. Photographer',
        'The report covers 2014.',
        '• Under Pursue, the law is stronger\n• Under Prevent, pilots began',
        'Minister for Security Karen Bradley said:',
        '  We will find you.',
        'See the plan.',
        'Documents',
        'Annual report',
        'PDF, 19.5 KB, 48 pages, Ref: HO-1, ISBN 9780101871525, Cm 8715, HC 12 2013-14',
        'This file may not be suitable for users of assistive technology. For another format, email formats@example.com.',
        'Published 23 March 2015',
        'Last updated 1 April 2015',
        'All updates',
        '• 1 April 2015: Added the figures for March.\n• 23 March 2015: First published.',
        'People',
        '• The Rt Hon Karen Bradley MP',
        'Strategy',
        '• Organised crime strategy\n  • Pursue\n  • Prevent',
      ].join('\n\n')}\n`,
    );
  });

  it.each(everyField)('gives text without markup for $kind $slug $locale', (document) => {
    const text = toText(document, context);
    expect(text).not.toMatch(/<\/?[a-z]/i);
    expect(text.trim()).not.toBe('');
  });
});
