/** Elements that kramdown reads as inline markup; a line that starts with one is a paragraph. */
export const inlineElements = new Set(
  (
    'a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark option q rb rbc rp rt ' +
    'rtc ruby samp select small span strong sub sup time tt u var'
  ).split(' '),
);

/** Elements that are shown as text when they stand inside a paragraph. */
export const blockElements = new Set(
  (
    'address article aside applet body blockquote caption col colgroup dd div dl dt fieldset figcaption footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html head iframe legend menu li main map nav ol optgroup p pre section ' +
    'summary table tbody td th thead tfoot tr ul'
  ).split(' '),
);

/** Elements that have no content and no end tag. */
export const voidElements = new Set(
  'area base br col command embed hr img input keygen link meta param source track wbr'.split(' '),
);

/** Elements whose content is blocks when `markdown="1"` asks for markup inside. */
const blockContent = new Set(
  (
    'address applet article aside blockquote body dd details div dl fieldset figure figcaption footer form header ' +
    'hgroup iframe li main map menu nav noscript object section summary td'
  ).split(' '),
);

/** Elements whose content is inline markup when `markdown="1"` asks for markup inside. */
const inlineContent = new Set(
  (
    'a abbr acronym b bdo big button cite caption del dfn dt em h1 h2 h3 h4 h5 h6 i ins label legend optgroup p q rb ' +
    'rbc rp rt rtc ruby select small span strong sub sup th tt'
  ).split(' '),
);

/** Elements whose content is always raw. */
export const rawContent = new Set('script style math option textarea pre code kbd samp var'.split(' '));

/** How the content of an element is read when markup is asked for. */
export function contentOf(name: string): 'raw' | 'block' | 'inline' {
  if (blockContent.has(name)) return 'block';
  return inlineContent.has(name) ? 'inline' : 'raw';
}

/** Whether an element is one of HTML's, whose name does not depend on upper and lower case. */
export function isKnownElement(name: string): boolean {
  return (
    inlineElements.has(name) ||
    blockElements.has(name) ||
    voidElements.has(name) ||
    blockContent.has(name) ||
    rawContent.has(name)
  );
}
