import type { Element, Root, RootContent } from 'hast';
import { nodeText } from '../body/node-text.js';
import type { Locale } from '../types/parts/locale.js';
import type { StrategyStrand } from '../types/strategy-strand.js';
import type { SourceRange } from './source-range.js';

/** What a story reports under a strand of a strategy. */
export interface Development extends SourceRange {
  /** The strand, such as Pursue. */
  strand: StrategyStrand;
  /** What is reported, as text: the list item, or the section without its heading, paragraphs apart by line breaks. */
  text: string;
}

/** The word that opens a list item about a strand: "Under Pursue, …". */
const openers: Partial<Record<Locale, string>> = { en: 'Under', cy: 'O dan' };

/**
 * Finds what a tree reports under each of some strands.
 *
 * That is a list item that opens "Under Pursue, …", or the section under a heading that is the strand's name,
 * such as "Pursue" or "Pursue: prosecute and disrupt".
 */
export function findDevelopments(
  tree: Root,
  strands: readonly StrategyStrand[],
  locale: Locale,
): Development[] {
  if (strands.length === 0) return [];
  const rules = strands.map((strand) => ({ strand, ...patternsOf(strand.title, locale) }));
  const developments: Development[] = [];
  const open: RootContent[] = tree.children.toReversed();
  let section: Section | undefined;
  while (open.length > 0) {
    const node = open.pop()!;
    if (node.type !== 'element') continue;
    const level = headingLevel(node);
    if (level !== undefined) {
      if (section && level <= section.level) section = undefined;
      const rule = section ? undefined : rules.find(({ heading }) => heading.test(nodeText(node)));
      if (rule) section = startSection(rule.strand, level, developments);
    } else if (section) {
      addToSection(section, node);
    } else if (node.tagName === 'li') {
      const text = nodeText(node);
      const rule = rules.find(({ item }) => item.test(text));
      if (rule) developments.push({ strand: rule.strand, text, ...rangeOf(node, node) });
      else open.push(...node.children.toReversed());
    } else {
      open.push(...node.children.toReversed());
    }
  }
  return developments.filter(({ text }) => text !== '');
}

interface Section {
  level: number;
  development: Development;
  first?: Element;
}

function startSection(strand: StrategyStrand, level: number, developments: Development[]): Section {
  const development: Development = { strand, text: '' };
  developments.push(development);
  return { level, development };
}

/** Sections hold whole blocks: lists give a line for each item. */
function addToSection(section: Section, node: Element): void {
  const isList = node.tagName === 'ul' || node.tagName === 'ol';
  const lines = isList
    ? node.children.filter((item) => item.type === 'element').map(nodeText)
    : [nodeText(node)];
  const text = lines.filter((line) => line !== '').join('\n');
  if (text === '') return;
  section.first ??= node;
  const { development } = section;
  development.text = development.text === '' ? text : `${development.text}\n${text}`;
  Object.assign(development, rangeOf(section.first, node));
}

function patternsOf(title: string, locale: Locale): { item: RegExp; heading: RegExp } {
  const name = title.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const opener = openers[locale] ?? openers.en!;
  return {
    item: new RegExp(`^${opener} (?:the )?[“"'‘]?${name}[”"'’]?(?: strand)?[,:]`, 'i'),
    heading: new RegExp(
      `^(?:\\d+[.)]? )?(?:${opener} )?(?:the )?[“"'‘]?${name}[”"'’]?(?: strand)?(?:$| ?[:(]| [–—-] )`,
      'i',
    ),
  };
}

function headingLevel({ tagName }: Element): number | undefined {
  return /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : undefined;
}

function rangeOf(first: Element, last: Element): SourceRange {
  return { start: first.position?.start.offset, end: last.position?.end.offset };
}
