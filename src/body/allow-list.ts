/**
 * What may stand in a body: elements and attributes that show text and can run nothing.
 *
 * The list is that of GOV.UK's renderer, which takes the relaxed list of the `sanitize` gem and leaves out
 * `style` and what belongs to a whole page, with what GOV.UK's own components are made of.
 */

/** Elements that raw HTML may use. */
export const allowedElements: ReadonlySet<string> = new Set(
  (
    'a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup data dd del dfn div dl dt em ' +
    'figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li main mark nav ol p path pre q rp rt ' +
    'ruby s samp section small span strike strong sub summary sup svg table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
);

/** Elements whose content goes with them. Of all others that are not allowed only the tags go. */
export const droppedWithContent: ReadonlySet<string> = new Set(
  'iframe math noembed noframes noscript plaintext script style title xmp template'.split(' '),
);

/** Elements beyond {@link allowedElements} that GOV.UK's components use. */
const componentElements = new Set(['button', 'details']);

const onAnyElement = words('aria-label class dir hidden id lang role tabindex title translate');

/** What the components write on more elements than raw HTML may. */
const onAnyComponent = words('aria-hidden aria-labelledby aria-describedby');

const onElement: Readonly<Record<string, ReadonlySet<string>>> = {
  a: words('draggable href hreflang name rel'),
  blockquote: words('cite'),
  col: words('span width'),
  colgroup: words('span width'),
  data: words('value'),
  del: words('cite datetime'),
  img: words('align alt border height src srcset width'),
  ins: words('cite datetime'),
  li: words('value'),
  ol: words('reversed start type'),
  path: words('d fill'),
  q: words('cite'),
  svg: words('focusable height viewbox width xmlns'),
  table: words('align bgcolor border cellpadding cellspacing frame rules sortable summary width'),
  td: words('abbr align axis colspan headers rowspan valign width'),
  th: words('abbr align axis colspan headers rowspan scope sorted valign width'),
  time: words('datetime pubdate'),
  ul: words('type'),
};

const onComponent: Readonly<Record<string, ReadonlySet<string>>> = {
  a: words('target'),
  button: words('type'),
  path: words('clip-rule fill-rule stroke-miterlimit stroke-width'),
  svg: words('version'),
};

/** Elements of raw HTML that may carry `data-…` attributes. */
const carryData = words('a div span');

/** Which list applies: what authors may write, or also what GOV.UK's components are made of. */
export type AllowList = 'author' | 'component';

/** Whether an element may stand in a body. */
export function allowsElement(name: string, list: AllowList): boolean {
  return allowedElements.has(name) || (list === 'component' && componentElements.has(name));
}

/** Whether an element may have an attribute, whose value is not looked at here. Names are in lower case. */
export function allowsAttribute(element: string, attribute: string, list: AllowList): boolean {
  if (onAnyElement.has(attribute) || onElement[element]?.has(attribute)) return true;
  const isComponent = list === 'component';
  if (isComponent && (onAnyComponent.has(attribute) || onComponent[element]?.has(attribute))) return true;
  return (isComponent || carryData.has(element)) && /^data-(?!xml)[a-z_][a-z0-9_.-]*$/.test(attribute);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
