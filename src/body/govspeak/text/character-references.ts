import { decodeHTMLStrict } from 'entities/decode';

/** Reads the character references in raw HTML. Those without a semicolon, or that HTML does not know, are text. */
export function decodeReferences(value: string): string {
  return value.includes('&') ? decodeHTMLStrict(value) : value;
}
