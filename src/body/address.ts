/** What comes before a colon that nothing shows to be part of a path. */
const scheme = /^[ \t\n]*([^/#:]*?)(?::|&#0*58|&#x0*3a)/i;

const linkSchemes = new Set(['ftp', 'http', 'https', 'mailto', 'tel']);
const imageSchemes = new Set(['http', 'https']);

/** An address that a link may have; `undefined` for those that could run a script. */
export function safeLinkAddress(address: string): string | undefined {
  return safeAddress(address, linkSchemes);
}

/** An address that a picture may have. */
export function safeImageAddress(address: string): string | undefined {
  return safeAddress(address, imageSchemes);
}

function safeAddress(address: string, schemes: ReadonlySet<string>): string | undefined {
  const found = address.includes(':') || address.includes('&#') ? scheme.exec(address) : null;
  if (found && !schemes.has(found[1]!.toLowerCase())) return undefined;
  return escapeAddress(address);
}

const plain = /^[!-~]*$/;
const loneSurrogates = /[\ud800-\udfff]/gu;

/** Writes white space, quotes and everything beyond ASCII as percent escapes, as GOV.UK's renderer does. */
function escapeAddress(address: string): string {
  const trimmed = address.trim().replace(loneSurrogates, '\ufffd');
  if (plain.test(trimmed) && !trimmed.includes('"')) return trimmed;

  return trimmed.replace(/[\u0000-\u0020"\u007f-\uffff]+/g, (part) => encodeURIComponent(part));
}

/** The host of an absolute address, in lower case; empty for `file:///…`, `undefined` for a relative one. */
export function hostOf(address: string): string | undefined {
  const authority = /^(?:[a-z][a-z0-9+.-]*:)?\/\/([^/?#]*)/i.exec(address.trim())?.[1];
  if (authority === undefined) return undefined;
  return authority.replace(/^.*@/, '').replace(/:\d*$/, '').toLowerCase();
}
