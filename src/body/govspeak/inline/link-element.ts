import type { ElementContent, Properties } from 'hast';
import { hostOf, safeImageAddress, safeLinkAddress } from '../../address.js';
import { setAttributes } from '../render/attributes.js';
import { decodeReferences } from '../text/character-references.js';
import type { Destination } from './link-destination.js';
import type { InlineParser } from './parser.js';

/** The attributes of a link. One that leads to another site says so. */
export function linkProperties(
  parser: InlineParser,
  { href, title, attributeList }: Destination,
): Properties {
  const { options } = parser.scope.document;
  const { document } = parser.scope;
  const properties: Properties = {};
  const address = decodeReferences(document.asTyped(href));
  const host = hostOf(address);
  if (host !== undefined && parser.scope.marksExternalLinks && !options.documentDomains.includes(host))
    properties['rel'] = ['external'];
  if (attributeList) setAttributes('a', properties, attributeList, parser.scope);
  const safe = options.sanitise ? safeLinkAddress(address) : address;
  if (safe !== undefined) properties['href'] = safe;
  if (title !== undefined) properties['title'] = decodeReferences(document.asTyped(title));
  return properties;
}

/** The picture of an image link; nothing for one from a host that pictures may not come from. */
export function imageElement(
  parser: InlineParser,
  { href, title, attributeList }: Destination,
  alt: string,
  from: number,
  to: number,
): ElementContent {
  const { document } = parser.scope;
  const { options } = document;
  const address = decodeReferences(document.asTyped(href));
  const host = hostOf(address);
  const allowed = options.allowedImageHosts;
  if (allowed.length > 0 && host !== undefined && !allowed.includes(host)) {
    return { type: 'text', value: '', position: parser.position(from, to) };
  }
  const properties: Properties = {};
  if (attributeList) setAttributes('img', properties, attributeList, parser.scope);
  const safe = safeImageAddress(address);
  if (safe !== undefined) properties['src'] = safe;
  properties['alt'] = decodeReferences(document.asTyped(alt));
  if (title !== undefined) properties['title'] = decodeReferences(document.asTyped(title));
  return parser.element('img', properties, [], from, to);
}
