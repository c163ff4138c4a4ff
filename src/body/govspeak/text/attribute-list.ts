/** What an attribute list such as `.wide #tides lang="cy" note` says. */
export interface AttributeList {
  /** Attributes by name, in the order in which they were first given. */
  attributes: Map<string, string>;
  /** Names of attribute lists defined elsewhere. */
  references: string[];
}

/** Attribute lists longer than this are text. */
export const longestAttributeList = 2000;

const entry =
  // Key and value; reference; any run of ids and classes.
  /(?:^|[ \t\n])(?:(\w[\w-]*)=(?:"((?:\\[}"]|[^}"])*)"|'((?:\\[}']|[^}'])*)')|(\w[\w-]*)|((?:#[A-Za-z][\w:-]*|\.[^ \t\n.#]+)+))(?=[ \t\n]|$)/g;
const idOrClass = /#([A-Za-z][\w:-]*)|\.([^ \t\n.#]+)/g;

/** Makes an attribute list that says nothing yet. */
export function emptyAttributeList(): AttributeList {
  return { attributes: new Map(), references: [] };
}

/** Reads what stands between the braces of `{: …}` and adds it to a list. */
export function addAttributes(list: AttributeList, source: string): AttributeList {
  for (const [, key, double, single, reference, idsAndClasses] of source.matchAll(entry)) {
    if (key !== undefined) {
      const value = double ?? single ?? '';
      setAttribute(list.attributes, key, value.replace(/\\([}"'])/g, '$1'));
    } else if (reference !== undefined) {
      list.references.push(reference);
    } else if (idsAndClasses !== undefined) {
      for (const [, id, className] of idsAndClasses.matchAll(idOrClass)) {
        if (className === undefined) list.attributes.set('id', id!);
        else addClass(list.attributes, className);
      }
    }
  }
  return list;
}

/** Adds everything that a list says, and what the lists say that it refers to, to attributes. */
export function applyAttributes(
  target: Map<string, string>,
  list: AttributeList,
  defined: ReadonlyMap<string, AttributeList>,
  depth = 0,
): void {
  for (const reference of list.references) {
    const named = defined.get(reference);
    if (named && depth < 8) applyAttributes(target, named, defined, depth + 1);
  }
  for (const [name, value] of list.attributes) {
    if (name === 'class') addClass(target, value);
    else target.set(name, value);
  }
}

function setAttribute(attributes: Map<string, string>, name: string, value: string): void {
  attributes.set(name, value);
}

function addClass(attributes: Map<string, string>, className: string): void {
  const before = attributes.get('class');
  attributes.set('class', before ? `${before} ${className}` : className);
}
