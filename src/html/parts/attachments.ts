import type { ElementContent } from 'hast';
import type { Attachment } from '../../types/parts/attachment.js';
import { element, type Child } from '../element.js';
import { languageTag } from '../../catalogue/language-tag.js';
import { safeAddress } from '../safe-address.js';
import { say, type View } from '../view.js';
import { attachmentFacts } from './attachment-facts.js';
import { mailAddress } from './mail-address.js';
import { section } from './section.js';

/**
 * The documents that go with a story or strategy, with format, size and numbers.
 *
 * @param addressesInText - Addresses that the text links to. Documents at these are shown there already.
 */
export function attachments(
  view: View,
  list: readonly Attachment[] | undefined,
  addressesInText: ReadonlySet<string>,
): ElementContent[] {
  const shown = list?.filter(({ url }) => !addressesInText.has(url)) ?? [];
  return section(
    say(view, 'documents'),
    shown.map((each) => attachment(view, each)),
  );
}

function attachment(view: View, { locale, ...document }: Attachment): ElementContent {
  const address = safeAddress(document.url);
  const title = document.title ?? document.filename ?? document.id ?? document.url;
  const language = locale === undefined || locale === view.locale ? undefined : languageTag(locale);
  return element(
    'div',
    { className: ['despatch-attachment'] },
    element(
      'p',
      { className: ['govuk-body', 'govuk-!-margin-bottom-1'] },
      address === undefined
        ? title
        : element('a', { className: ['govuk-link'], href: address, hrefLang: language }, title),
    ),
    facts(attachmentFacts(document)),
    document.accessible === false && accessibility(view, document.alternativeFormatContactEmail),
  );
}

function facts(texts: readonly string[]): Child {
  return texts.length > 0 && element('p', { className: ['govuk-body-s'] }, texts.join(', '));
}

function accessibility(view: View, email: string | undefined): ElementContent {
  const address = email === undefined ? undefined : mailAddress(email);
  return element(
    'p',
    { className: ['govuk-body-s'] },
    say(view, 'notAccessible'),
    address !== undefined && [
      ' ',
      say(view, 'otherFormat', {
        email: element('a', { className: ['govuk-link'], href: address }, email),
      }),
    ],
  );
}
