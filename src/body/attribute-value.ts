import type { Properties } from 'hast';
import { booleanAttributes, propertyName } from './attribute-names.js';
import { safeImageAddress, safeLinkAddress } from './address.js';

const textAlign = /^text-align:\s*(left|center|right);?$/;

/**
 * Sets an attribute as hast has it, with its value made safe. An address that could run something is left
 * out.
 *
 * @param attribute - The name in lower case; that the element may have it has been seen to.
 */
export function setProperty(properties: Properties, attribute: string, value: string): void {
  switch (attribute) {
    case 'class': {
      const classes = value.split(/[ \t\n\f\r]+/).filter(Boolean);
      if (classes.length > 0) properties['className'] = classes;
      return;
    }
    case 'href':
      setIfSafe(properties, attribute, safeLinkAddress(value));
      return;
    case 'src':
    case 'cite':
      setIfSafe(properties, attribute, safeImageAddress(value));
      return;
    case 'srcset':
      setIfSafe(properties, 'srcSet', safeSourceSet(value));
      return;
    default:
      properties[propertyName(attribute)] = booleanAttributes.has(attribute) ? true : value;
  }
}

/** The alignment that a style of a table cell asks for, as GOV.UK's class. Nothing else of a style is kept. */
export function alignmentClass(style: string): string | undefined {
  const side = textAlign.exec(style.trim())?.[1];
  return side === undefined ? undefined : `cell-text-${side}`;
}

function setIfSafe(properties: Properties, name: string, value: string | undefined): void {
  if (value !== undefined) properties[name] = value;
}

/** A source set whose every address is safe. */
function safeSourceSet(value: string): string | undefined {
  const candidates = value.split(/,[ \t\n]+|,$/).map((candidate) => candidate.trim());
  const safe = candidates.every(
    (candidate) => safeImageAddress(candidate.split(/[ \t\n]/)[0]!) !== undefined,
  );
  return safe ? value : undefined;
}
