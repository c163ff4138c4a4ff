import * as kinds from '../../problems/kinds/json-ld-google.js';
import type { NodeView } from '../document-view.js';
import type { GraphView } from '../graph-view.js';
import type { Report } from '../report.js';
import { dateFormOf, pixelsOf } from '../value-forms.js';

/** What Google would like to know of every article. */
const recommended = ['headline', 'author', 'datePublished', 'image'];

const longestHeadline = 110;
const fewestPixels = 50_000;
const widthForDiscover = 1200;

/** Reports what Google asks of an Article, NewsArticle or BlogPosting. */
export function checkArticle(graph: GraphView, article: NodeView, report: Report): void {
  const missing = recommended.filter((property) => !graph.has(article, property));
  if (missing.length > 0) report(kinds.articleFields, { missing }, article.path);
  for (const { value, path } of graph.values(article, 'headline')) {
    if (typeof value === 'string' && value.length > longestHeadline) {
      report(kinds.longHeadline, { length: value.length }, path);
    }
  }
  checkDates(graph, article, report);
  for (const { node } of graph.values(article, 'image')) if (node) checkImage(graph, node, report);
  for (const { node } of graph.values(article, 'author'))
    if (node && !node.isReference) checkAuthor(graph, node, report);
}

function checkDates(graph: GraphView, article: NodeView, report: Report): void {
  const published = graph.text(article, 'datePublished');
  const modified = graph.values(article, 'dateModified').find(({ value }) => typeof value === 'string');
  if (published === undefined || modified === undefined) return;
  const change = modified.value as string;
  if (dateFormOf(published) === undefined || dateFormOf(change) === undefined) return;
  const inDays = published.length === 10 || change.length === 10;
  const isEarlier = inDays
    ? change.slice(0, 10) < published.slice(0, 10)
    : Date.parse(change) < Date.parse(published);
  if (isEarlier) report(kinds.modifiedTooEarly, { modified: change, published }, modified.path);
}

function checkImage(graph: GraphView, image: NodeView, report: Report): void {
  const { width, height } = sizeOf(graph, image);
  if (width !== undefined && height !== undefined && width * height < fewestPixels) {
    report(kinds.smallImage, { width, height }, image.path);
  } else if (width !== undefined && width < widthForDiscover) {
    report(kinds.narrowImage, { width }, image.path);
  }
}

/** Gives the size of a picture in pixels, as far as it is known. */
export function sizeOf(
  graph: GraphView,
  image: NodeView,
): { width?: number | undefined; height?: number | undefined } {
  return { width: lengthOf(graph, image, 'width'), height: lengthOf(graph, image, 'height') };
}

function lengthOf(graph: GraphView, image: NodeView, property: string): number | undefined {
  const length = graph.values(image, property)[0];
  return pixelsOf(length?.node ? graph.values(length.node, 'value')[0]?.value : length?.value);
}

function checkAuthor(graph: GraphView, author: NodeView, report: Report): void {
  const name = graph.values(author, 'name').find(({ value }) => typeof value === 'string' && value !== '');
  if (name === undefined) report(kinds.unnamedAuthor, {}, author.path);
  else if (graph.isA(author, 'Person')) checkName(name.value as string, name.path, report);
  if (!graph.has(author, 'url') && !graph.has(author, 'sameAs')) report(kinds.authorAddress, {}, author.path);
}

/** What does not belong in a person's name, with what to do about it. */
const strays: ReadonlyArray<{ pattern: RegExp; part: string; advice: string }> = [
  {
    pattern: /^(?:posted |written )?by:? /i,
    part: 'more than the name',
    advice: 'Leave out what stands before the name.',
  },
  {
    pattern: /,\s|;|\s(?:and|&)\s/i,
    part: 'more than one person',
    advice: 'Make each author an object of its own.',
  },
  {
    pattern:
      /^(?:(?:the )?(?:rt\.? hon|right honourable)|hon|sir|dame|lord|lady|baroness|dr|prof(?:essor)?|mr|mrs|ms|miss)\b/i,
    part: 'an honorific',
    advice: 'Write it in `honorificPrefix`.',
  },
  {
    pattern: /\s(?:MP|MSP|MS|MLA|OBE|CBE|MBE|KC|QC|PhD|FRS)$/,
    part: 'an honorific',
    advice: 'Write it in `honorificSuffix`.',
  },
  {
    pattern: /\b(?:minister|secretary|chancellor|commissioner|director|editor|spokes(?:person|man|woman))\b/i,
    part: 'a job title',
    advice: 'Write it in `jobTitle`.',
  },
];

function checkName(name: string, path: NodeView['path'], report: Report): void {
  const stray = strays.find(({ pattern }) => pattern.test(name));
  if (stray) report(kinds.authorName, { name, part: stray.part, advice: stray.advice }, path);
}
