const unreservedAndSubDelims = "a-z0-9\\-._~!$&'()*+,;=";
const pathSegments = new RegExp(`^(?:[${unreservedAndSubDelims}:@/]|%[0-9a-f]{2})*$`, 'i');
const queryOrFragment = new RegExp(`^(?:[${unreservedAndSubDelims}:@/?]|%[0-9a-f]{2})*$`, 'i');
const userInfo = new RegExp(`^(?:[${unreservedAndSubDelims}:]|%[0-9a-f]{2})*$`, 'i');
const futureAddress = new RegExp(`^v[0-9a-f]+\\.[${unreservedAndSubDelims}:]+$`, 'i');

/** User, address in brackets, and path behind an optional port. */
const bracketedAuthority = /^\/\/?(?:([^@/]*)@)?\[([^\]]*)\](?::\d*)?(\/[^]*)?$/;

/** Scheme, hierarchical part, query and fragment. */
const parts = /^[a-z][a-z0-9+.-]*:([^?#]+)(?:\?([^#]*))?(?:#([^]*))?$/i;

/** Whether a text is an absolute address by the grammar of RFC 3986, section 3. */
export function isUri(text: string): boolean {
  const match = parts.exec(text);
  if (!match) return false;
  const [, hierarchical = '', query = '', fragment = ''] = match;
  return queryOrFragment.test(query) && queryOrFragment.test(fragment) && isHierarchicalPart(hierarchical);
}

/**
 * As in ajv-formats, an authority is held to the characters of a path only, so that `https://a@b:c/` passes:
 * just an address in brackets is looked at closely.
 */
function isHierarchicalPart(text: string): boolean {
  if (pathSegments.test(text)) return true;
  const match = bracketedAuthority.exec(text);
  if (!match) return false;
  const [, user = '', literal = '', path = ''] = match;
  return userInfo.test(user) && pathSegments.test(path) && (futureAddress.test(literal) || isIpv6(literal));
}

/** Eight groups of four hexadecimal digits; the last two may be an IPv4 address, and `::` stands for zeros once. */
function isIpv6(text: string): boolean {
  const ipv4 = /^(.*:)(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)(?:\.(?!$)|$)){4}$/.exec(text);
  const halves = (ipv4 ? `${ipv4[1]}0:0` : text).split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const isComplete = halves.length === 2 ? groups.length <= 7 : groups.length === 8;
  return isComplete && groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group));
}
