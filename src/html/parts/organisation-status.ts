import type { ElementContent } from 'hast';
import type { Organisation, OrganisationStatus } from '../../types/organisation.js';
import { element, type Child } from '../element.js';
import type { Phrase } from '../locales/english.js';
import { safeAddress } from '../safe-address.js';
import { linkTo, say, type View } from '../view.js';
import { time } from './time.js';

/** What is said of an organisation that is no longer as it was, with and without the names of those that followed. */
const sentences: Readonly<
  Record<Exclude<OrganisationStatus, 'live'>, readonly [alone: Phrase, withSuccessors: Phrase]>
> = {
  changed_name: ['changedName', 'nowCalled'],
  devolved: ['devolved', 'devolvedTo'],
  exempt: ['separateSite', 'separateSite'],
  joining: ['joining', 'joining'],
  left_gov: ['leftGovernment', 'leftGovernment'],
  merged: ['merged', 'mergedInto'],
  no_longer_exists: ['closed', 'closed'],
  replaced: ['replaced', 'replacedBy'],
  split: ['split', 'splitInto'],
  superseded_by_devolved_administration: ['devolved', 'devolvedTo'],
  transitioning: ['separateSite', 'separateSite'],
};

/** Tells that an organisation closed, merged, moved and the like, and when; nothing if it is live. */
export function organisationStatus(view: View, organisation: Organisation): ElementContent[] {
  const { status = 'live', statusUpdatedAt, statusUrl } = organisation;
  if (status === 'live') return [];
  const successors = (organisation.successors ?? [])
    .map((slug) => view.catalogue.resolve('organisation', slug, view.locale))
    .filter((successor) => successor !== undefined);
  const [alone, withSuccessors] = sentences[status];
  const date = statusUpdatedAt === undefined ? undefined : time(view, statusUpdatedAt);
  const address = safeAddress(statusUrl);
  return [
    element(
      'div',
      { className: ['govuk-inset-text'] },
      element(
        'p',
        { className: ['govuk-body'] },
        say(view, successors.length > 0 ? withSuccessors : alone, {
          organisation: organisation.title,
          successors: joined(successors.map((successor) => linkTo(view, successor))),
        }),
        date && [' (', date, ')'],
      ),
      address !== undefined &&
        element(
          'p',
          { className: ['govuk-body'] },
          element('a', { className: ['govuk-link'], href: address }, say(view, 'visitSite')),
        ),
    ),
  ];
}

/** Puts commas between nodes, and "and" before the last. */
function joined(nodes: readonly ElementContent[]): Child[] {
  return nodes.map((node, index) => [index > 0 && (index === nodes.length - 1 ? ' and ' : ', '), node]);
}
