import type { Content } from '../types/content.js';

/** Gives the name by which readers know a document: its title, or a person's name with honorifics. */
export function nameOf(content: Content): string {
  if (content.kind !== 'person') return content.title;
  return [content.honorificPrefix, content.name, content.honorificSuffix].filter(Boolean).join(' ');
}
