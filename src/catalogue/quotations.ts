import type { Element, Root, RootContent } from 'hast';
import { nodeText } from '../body/node-text.js';
import type { Locale } from '../types/parts/locale.js';
import type { Person } from '../types/person.js';
import type { Role } from '../types/role.js';
import type { SourceRange } from './source-range.js';

/** What somebody is quoted as saying. */
export interface Quotation extends SourceRange {
  /** The words, one text a paragraph. */
  paragraphs: string[];
  /** The paragraph that introduces it, such as "Minister for Modern Slavery and Organised Crime Karen Bradley said:". */
  introduction: string;
  /** The person of the catalogue whose name the introduction holds. */
  speaker?: Person | undefined;
  /** The role that the speaker held on the day of the document. */
  role?: Role | undefined;
}

/** A quotation before its speaker is known. */
export type UnattributedQuotation = Omit<Quotation, 'speaker' | 'role'>;

/** Words that say that somebody speaks. What follows them may say when, where or to whom. */
const speechVerbs: Partial<Record<Locale, RegExp>> = {
  en: /\b(?:said|says|added|adds|commented|comments|explained|concluded|continued|stated|wrote|told)\b/i,
  cy: /(?<!\p{L})(?:dywedodd|meddai|ychwanegodd|dywed|esboniodd)(?!\p{L})/iu,
};

/** Whether a paragraph introduces a quotation: it says that somebody speaks, and ends in a colon. */
function introducesQuotation(text: string, locale: Locale): boolean {
  if (!text.endsWith(':')) return false;
  const lastSentence = text.slice(text.slice(0, -1).search(/[^.!?]*$/));
  return (speechVerbs[locale] ?? speechVerbs.en!).test(lastSentence) || speechVerbs.en!.test(lastSentence);
}

/**
 * Finds the quotations in a tree: block quotes that follow a paragraph such as "Karen Bradley said:".
 *
 * Block quotes inside call-outs and other boxes count too; a block quote inside a block quote does not.
 */
export function findQuotations(tree: Root, locale: Locale): UnattributedQuotation[] {
  const quotations: UnattributedQuotation[] = [];
  const open: { children: readonly RootContent[]; next: number; previous?: Element }[] = [
    { children: tree.children, next: 0 },
  ];
  while (open.length > 0) {
    const level = open.at(-1)!;
    const node = level.children[level.next++];
    if (node === undefined) open.pop();
    else if (node.type === 'element') {
      if (node.tagName !== 'blockquote') open.push({ children: node.children, next: 0 });
      else if (level.previous?.tagName === 'p') {
        const introduction = nodeText(level.previous);
        if (introducesQuotation(introduction, locale)) quotations.push(quotationOf(node, introduction));
      }
      level.previous = node;
    }
  }
  return quotations;
}

function quotationOf(blockquote: Element, introduction: string): UnattributedQuotation {
  const paragraphs = paragraphsOf(blockquote);
  return {
    paragraphs,
    introduction,
    start: blockquote.position?.start.offset,
    end: blockquote.position?.end.offset,
  };
}

/** A block quote's paragraphs, list items and the like; its whole text if it holds none. */
function paragraphsOf(blockquote: Element): string[] {
  const blocks = blockquote.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'ul' || child.tagName === 'ol'
      ? child.children.filter((item) => item.type === 'element')
      : [child];
  });
  const texts = (blocks.length > 0 ? blocks : [blockquote]).map(nodeText);
  return texts.filter((text) => text !== '');
}
