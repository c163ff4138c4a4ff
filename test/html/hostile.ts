import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { Content } from 'despatch/types';

/** What somebody might put into any text field. */
export const attack = '</script><img src=x onerror=alert(1)>';

/** Fields that hold no text of an author but names, days and numbers from fixed lists. */
const structural = new Set([
  'kind',
  'slug',
  'locale',
  'contentId',
  'newsType',
  'organisationType',
  'roleType',
  'status',
  'crest',
  'service',
  'attachmentType',
  'strategy',
  'person',
]);

const days = /(?:At|On|^at)$/;

/** Lists of slugs. */
const references = new Set([
  'organisations',
  'worldwideOrganisations',
  'people',
  'roles',
  'parents',
  'children',
  'successors',
  'topicalEvents',
  'worldLocations',
]);

/** Whether a field holds what an author writes. */
export function isText(field: string): boolean {
  return !structural.has(field) && !references.has(field) && !days.test(field);
}

/**
 * Copies a document with its texts changed. Names of fields and files are left as they are.
 *
 * @param change - Gives the new text for a field.
 */
export function withTexts<Document extends Content>(
  document: Document,
  change: (text: string, field: string) => string,
): Document {
  return changed(document, '', change) as Document;
}

function changed(value: unknown, field: string, change: (text: string, field: string) => string): unknown {
  if (!isText(field)) return value;
  if (typeof value === 'string') return change(value, field);
  if (Array.isArray(value)) return value.map((item: unknown) => changed(item, field, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, changed(item, key, change)]));
}

const base = new URL('https://base.example/a/page');

/** Whether an address is on the web, on this site or a mail address, as a browser would read it. */
function isSafe(address: string): boolean {
  if (!URL.canParse(address, base)) return true;
  const { protocol, host } = new URL(address, base);
  if (protocol === 'mailto:') return true;
  return /^https?:$/.test(protocol) && (host === base.host || /^https?:\/\//i.test(address));
}

/** Lists what could run, or lead to where an author must not lead, in markup as a browser reads it. */
export function dangersIn(html: string, { isPage = false } = {}): string[] {
  const dangers: string[] = [];
  const rest: DefaultTreeAdapterTypes.Node[] = [isPage ? parse(html) : parseFragment(html)];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if ('childNodes' in node) rest.push(...node.childNodes);
    if (!('tagName' in node)) continue;
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    const isData = node.tagName === 'script' && attributes.get('type') === 'application/ld+json';
    if (/^(?:script|iframe|object|embed|base|form)$/.test(node.tagName) && !isData)
      dangers.push(`<${node.tagName}>`);
    for (const [name, value] of attributes) {
      if (name.startsWith('on')) dangers.push(`${name}="${value}"`);
      if (/^(?:href|src|cite|action)$/.test(name) && !isSafe(value)) dangers.push(`${name}="${value}"`);
    }
  }
  return dangers;
}
