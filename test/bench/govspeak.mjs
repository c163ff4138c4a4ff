// Times Govspeak to safe HTML beside Markdown renderers with a sanitiser, on the documents of
// test/conformance, which all of them can read, and says how much memory and time each takes for a MB.
// `npm run build` comes first.
import { readFileSync } from 'node:fs';
import { govspeakToHtml, govspeakToText, govspeakToTree } from 'despatch/govspeak';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { machine, table } from './measure.mjs';

const sources = readFileSync(new URL('../conformance/govspeak/documents.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).source);
const bytes = sources.reduce((sum, source) => sum + Buffer.byteLength(source), 0);

const markdownIt = new MarkdownIt({ html: true, typographer: true });
const remark = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeSanitize)
  .use(rehypeStringify);

const renderers = {
  'despatch: source to safe HTML': (source) => govspeakToHtml(source),
  'despatch: source to sanitised tree with places': (source) => govspeakToTree(source),
  'despatch: source to text': (source) => govspeakToText(source),
  'markdown-it + sanitize-html': (source) => sanitizeHtml(markdownIt.render(source)),
  'marked + sanitize-html': (source) => sanitizeHtml(marked.parse(source)),
  'markdown-it alone, unsafe': (source) => markdownIt.render(source),
  'remark-parse + gfm + rehype + sanitize + stringify': (source) => String(remark.processSync(source)),
};

const rounds = Number(process.argv[2] ?? 7);

/** The quickest of several rounds, in milliseconds for all documents. */
function time(render) {
  const all = () => sources.forEach((source) => render(source));
  for (const started = performance.now(); performance.now() - started < 600;) all();
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    all();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

const times = Object.entries(renderers).map(([name, render]) => [name, time(render)]);
const peer = times.find(([name]) => name === 'markdown-it + sanitize-html')[1];
console.log(`${sources.length} documents, ${(bytes / 1000).toFixed(0)} kB; ${machine()}\n`);
table(
  ['renderer', 'MB/s', 'µs a document', 'beside markdown-it + sanitize-html'],
  times.map(([name, milliseconds]) => [
    name,
    (bytes / milliseconds / 1000).toFixed(1),
    ((milliseconds / sources.length) * 1000).toFixed(0),
    `${(peer / milliseconds).toFixed(2)}×`,
  ]),
);
