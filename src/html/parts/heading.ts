import type { ElementContent } from 'hast';
import { element, type Child } from '../element.js';

/** What a document opens with. */
export interface Heading {
  /** What the document is, such as "News story". */
  type?: Child;
  title: string;
  /** What it is about, in a sentence or two. */
  summary?: string | undefined;
}

/** The type, title and summary of a document. */
export function heading({ type, title, summary }: Heading): ElementContent[] {
  return [
    ...(type === undefined ? [] : [element('p', { className: ['govuk-caption-xl'] }, type)]),
    element('h1', { className: ['govuk-heading-xl'] }, title),
    ...(summary === undefined ? [] : [element('p', { className: ['govuk-body-l'] }, summary)]),
  ];
}
