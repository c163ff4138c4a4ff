import type { Graph } from './nodes/graph.js';

/** Options of {@link toScriptTag}. */
export interface ScriptTagOptions {
  /** Nonce of the page's content security policy. */
  nonce?: string | undefined;
}

/**
 * Writes a graph as the script element that search engines read.
 *
 * Every `<`, `>`, `&`, U+2028 and U+2029 is escaped, so that no text of the graph can end the script, whatever it
 * holds. The escapes are JSON's: a parser gives the graph back as it was.
 *
 * @param graph - What {@link toJsonLd} gave, or any JSON-LD.
 * @returns The element as HTML, on one line.
 * @example
 * toScriptTag(toJsonLd(story, { catalogue, site }), { nonce: 'c2VjcmV0' });
 * // '<script type="application/ld+json" nonce="c2VjcmV0">{"@context":…}</script>'
 */
export function toScriptTag(graph: Graph | object, { nonce }: ScriptTagOptions = {}): string {
  const attribute = nonce === undefined ? '' : ` nonce="${escapeAttribute(nonce)}"`;
  return `<script type="application/ld+json"${attribute}>${toScriptText(graph)}</script>`;
}

/** Writes a graph as JSON that may stand inside a script element. */
export function toScriptText(graph: Graph | object): string {
  const json = JSON.stringify(graph);
  return escaped.some((character) => json.includes(character))
    ? json.replace(everyEscaped, escapeInJson)
    : json;
}

const escaped = ['<', '>', '&', '\u2028', '\u2029'];
const everyEscaped = /[<>&\u2028\u2029]/g;

function escapeInJson(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeAttribute(value: string): string {
  return String(value).replace(/[&<>"]/g, (character) => entities[character]!);
}
