import type { ElementContent } from 'hast';
import type { Organisation } from '../types/organisation.js';
import type { SocialAccount } from '../types/parts/social-account.js';
import { element, type Child } from './element.js';
import { contacts } from './parts/contacts.js';
import { govspeak } from './parts/govspeak.js';
import { heading } from './parts/heading.js';
import { metadata } from './parts/metadata.js';
import { organisationStatus } from './parts/organisation-status.js';
import { brandClasses } from './parts/publishers.js';
import { list, section } from './parts/section.js';
import { latestStories, storySection } from './parts/stories.js';
import { translations } from './parts/translations.js';
import { safeAddress } from './safe-address.js';
import { organisationTypeNames } from './type-names.js';
import { inLocale, linkTo, say, type View } from './view.js';

/** The page of an organisation, with what it belongs to, its ministers and officials, contacts and stories. */
export function organisation(content: Organisation, view: View): ElementContent[] {
  const { catalogue } = view;
  return [
    element(
      'div',
      { className: ['despatch-identity', ...brandClasses(content)] },
      heading({ type: typeOf(view, content), title: content.title, summary: content.description }),
    ),
    ...organisationStatus(view, content),
    ...translations(view, content),
    ...metadata([[say(view, 'partOf'), parents(view, content)]]),
    ...govspeak(catalogue.document(content)),
    ...section(say(view, 'rolesIn'), list(catalogue.rolesIn(content).map((role) => linkTo(view, role)))),
    ...section(
      say(view, 'publicBodies'),
      list(catalogue.childrenOf(content).map((child) => linkTo(view, child))),
    ),
    ...section(say(view, 'contacts'), contacts(content.contacts)),
    ...section(
      say(view, 'foiContacts'),
      content.foiExempt && element('p', { className: ['govuk-body'] }, say(view, 'foiExempt')),
      contacts(content.foiContacts),
    ),
    ...section(say(view, 'follow'), list((content.socialAccounts ?? []).map(socialAccount))),
    ...storySection(view, latestStories(view, content)),
  ];
}

function typeOf(view: View, { organisationType }: Organisation): ElementContent[] {
  if (organisationType === undefined) return say(view, 'organisation');
  return inLocale(view, 'en', organisationTypeNames[organisationType]);
}

function parents(view: View, { parents: slugs = [] }: Organisation): Child[] {
  return slugs
    .map((slug) => view.catalogue.resolve('organisation', slug, view.locale))
    .filter((parent) => parent !== undefined)
    .map((parent) => element('div', {}, linkTo(view, parent)));
}

function socialAccount({ title, url }: SocialAccount): Child {
  const href = safeAddress(url);
  return href === undefined ? title : element('a', { className: ['govuk-link'], href }, title);
}
