import type { Element } from 'hast';
import type { GovspeakAttachment } from '../options.js';
import { build, isPresent } from './build.js';

const request = 'Request an accessible format.';

/** Says how to get a file in a format that assistive technology can read. */
export function alternativeFormat({ alternativeFormatContactEmail: email }: GovspeakAttachment): Element[] {
  if (!isPresent(email)) return [];
  const link = build('a', { href: `mailto:${email}`, target: '_blank', className: ['govuk-link'] }, email);
  const event = {
    event_name: 'select_content',
    type: 'detail',
    text: request,
    section: request,
    index_section: 1,
  };
  return [
    build(
      'p',
      { className: ['gem-c-attachment__metadata'] },
      'This file may not be suitable for users of assistive technology.',
    ),
    build(
      'details',
      {
        dataModule: 'ga4-event-tracker',
        dataGa4Event: JSON.stringify(event),
        className: ['gem-c-details', 'govuk-details', 'govuk-!-margin-bottom-0'],
        title: request,
      },
      '\n',
      build(
        'summary',
        { className: ['govuk-details__summary'] },
        '\n',
        build(
          'span',
          { className: ['govuk-details__summary-text'], dataGa4Expandable: '' },
          `\n${request}\n`,
        ),
        '\n',
      ),
      build(
        'div',
        { className: ['govuk-details__text'] },
        '\nIf you use assistive technology (such as a screen reader) and need a version of this document in a more accessible format, please email ',
        link,
        '. Please tell us what format you need. It will help us if you say what assistive technology you use.\n',
      ),
      '\n',
    ),
  ];
}
