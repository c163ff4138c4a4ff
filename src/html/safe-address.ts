const webOrMail = /^(?:https?:\/\/|mailto:)/i;

/** From one slash: a second one, or a backslash, would name another host. */
const pathOnSite = /^\/(?![/\\])/;

/** Browsers drop these from an address before they read its scheme. */
const dropped = /[\u0000-\u001f\u007f]/g;

/**
 * Gives an address that is safe to link to or load from: http, https, mailto, or a path on the site.
 *
 * @returns The address with what browsers would drop taken out, or `undefined` if it is of any other kind.
 */
export function safeAddress(address: string | undefined): string | undefined {
  const clean = address?.replace(dropped, '').trim();
  return clean && (webOrMail.test(clean) || pathOnSite.test(clean)) ? clean : undefined;
}
