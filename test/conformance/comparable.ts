import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['childNode'] | DefaultTreeAdapterMap['documentFragment'];

const blocks = new Set(
  (
    'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li link main menu meta nav ' +
    'noscript ol optgroup option p pre script search section style summary table tbody td template tfoot th thead ' +
    'title tr ul'
  ).split(' '),
);

/** A line for each node of some HTML, without what does not count: order of attributes, white space at blocks. */
export function comparable(html: string): string {
  const lines: string[] = [];
  write(parseFragment(html), 0, false, lines);
  return lines.join('\n');
}

function write(parent: Node, depth: number, verbatim: boolean, lines: string[]): void {
  const children = 'childNodes' in parent ? parent.childNodes : [];
  const indent = '  '.repeat(depth);
  children.forEach((node, index) => {
    if ('tagName' in node) {
      const attributes = node.attrs.map(({ name, value }) => ` ${name}=${JSON.stringify(classes(name, value))}`);
      lines.push(`${indent}<${node.tagName}${attributes.sort().join('')}>`);
      write(node, depth + 1, verbatim || node.tagName === 'pre', lines);
    } else if ('value' in node && typeof node.value === 'string') {
      const blank = /^[ \t\n\f\r]*$/.test(node.value);
      const atBlock = isEdge(children[index - 1] ?? parent) || isEdge(children[index + 1] ?? parent);
      if (!verbatim && blank && atBlock) return;
      lines.push(indent + JSON.stringify(verbatim ? node.value : node.value.replace(/[ \t\n\f\r]+/g, ' ')));
    }
  });
}

function classes(name: string, value: string): string {
  return name === 'class' ? value.split(/\s+/).filter(Boolean).sort().join(' ') : value;
}

function isEdge(node: Node): boolean {
  return node.nodeName === '#document-fragment' || blocks.has(node.nodeName);
}
