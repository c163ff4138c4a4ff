import type { Element } from 'hast';
import type { Heading } from '../block/blocks.js';
import type { Scope } from '../scope.js';
import { element } from './blocks.js';
import { renderInline } from './inline.js';

/** Makes a heading, with the id that it was given or one made of its text. */
export function renderHeading(scope: Scope, heading: Heading): Element {
  const content = renderInline(scope, heading);
  const made = element(scope, heading, `h${heading.level}`, {}, content);
  const given = heading.id ?? made.properties['id'];
  const id = typeof given === 'string' ? given : uniqueId(scope, idOf(headingSource(scope, heading)));
  made.properties['id'] = id;
  const classes = made.properties['className'];
  if (!(Array.isArray(classes) && classes.includes('no_toc'))) {
    scope.headings.push({ level: heading.level, id, content });
  }
  return made;
}

/** The letters, digits and hyphens of a text from its first letter on, in lower case, spaces as hyphens. */
function idOf(text: string): string {
  const id = text
    .replace(/^[^a-zA-Z]+/, '')
    .replace(/[^a-zA-Z0-9 -]/g, '')
    .replace(/ /g, '-')
    .toLowerCase();
  return id === '' ? 'section' : id;
}

function uniqueId({ ids }: Scope, id: string): string {
  const count = ids.get(id);
  ids.set(id, (count ?? -1) + 1);
  return count === undefined ? id : `${id}-${count + 1}`;
}

/** The text of a heading as typed; for a link to a file its title. */
function headingSource(scope: Scope, { text, from, to }: Heading): string {
  const source = text.text.slice(from, to);
  if (!source.includes('[AttachmentLink:')) return source;
  const { attachments } = scope.document.options;
  return source.replace(/\[AttachmentLink:[ \t\n]*([^\]\n]*?)[ \t\n]*\]/g, (_, id: string) => {
    return attachments.find((one) => String(one.id) === id)?.title ?? '';
  });
}
