import type { Element, Properties } from 'hast';
import { safeLinkAddress } from '../../address.js';
import { build } from './build.js';

/** What an author says of a button. */
export interface ButtonContent {
  text: string;
  href: string;
  isStart: boolean;
  /** Account of the analytics that follow the reader to another domain. */
  trackingCode: string | undefined;
}

/** GOV.UK's component for a link that looks like a button. */
export function button({ text, href, isStart, trackingCode }: ButtonContent): Element {
  const address = safeLinkAddress(href);
  const properties: Properties = {
    className: ['gem-c-button', 'govuk-button', ...(isStart ? ['govuk-button--start'] : [])],
    role: 'button',
    dataModule: trackingCode === undefined ? 'govuk-button' : 'govuk-button cross-domain-tracking',
    ...(trackingCode === undefined
      ? {}
      : { dataTrackingCode: trackingCode, dataTrackingName: 'govspeakButtonTracker' }),
    ...(isStart
      ? { dataGa4Attributes: JSON.stringify({ event_name: 'navigation', type: 'start button' }) }
      : {}),
    draggable: 'false',
    ...(address === undefined ? {} : { href: address }),
  };
  if (!isStart) return build('a', properties, text);
  return build('a', properties, build('span', {}, ` ${text} `), startIcon());
}

function startIcon(): Element {
  const properties: Properties = {
    className: ['govuk-button__start-icon', 'govuk-!-display-none-print'],
    xmlns: 'http://www.w3.org/2000/svg',
    width: '17.5',
    height: '19',
    viewBox: '0 0 33 40',
    focusable: 'false',
    ariaHidden: 'true',
  };
  return build('svg', properties, build('path', { fill: 'currentColor', d: 'M0 0h13l20 20-20 20H0l20-20z' }));
}
