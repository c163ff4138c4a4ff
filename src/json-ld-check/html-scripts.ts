import { html, parse, type DefaultTreeAdapterTypes } from 'parse5';

/** The text of a script and where it begins in the page. */
export interface ScriptText {
  text: string;
  start: number;
}

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Finds the JSON-LD scripts of a page, in the order of the page. */
export function scriptsOf(page: string): ScriptText[] {
  const scripts: ScriptText[] = [];
  const open: Node[] = parse(page, { sourceCodeLocationInfo: true }).childNodes.toReversed();
  while (open.length > 0) {
    const node = open.pop()!;
    if (!('tagName' in node)) continue;
    if (node.tagName === 'script' && node.namespaceURI === html.NS.HTML) {
      const type = node.attrs.find(({ name }) => name === 'type')?.value;
      if (isJsonLd(type)) scripts.push(textOf(page, node));
    } else open.push(...node.childNodes.toReversed());
  }
  return scripts;
}

/** Whether a media type is that of JSON-LD, whatever its case and parameters. */
function isJsonLd(type: string | undefined): boolean {
  return type?.split(';')[0]!.trim().toLowerCase() === 'application/ld+json';
}

/** The text as it stands in the page: parse5 has its line ends made one. */
function textOf(page: string, script: DefaultTreeAdapterTypes.Element): ScriptText {
  const location = script.sourceCodeLocation;
  const start = location?.startTag?.endOffset ?? 0;
  return {
    text: page.slice(start, location?.endTag?.startOffset ?? location?.endOffset ?? page.length),
    start,
  };
}
