import type { Element } from 'hast';

/** The items of a list, each with its bullet or number. */
export function listItems({ tagName, properties, children }: Element): { marker: string; item: Element }[] {
  const first = typeof properties.start === 'number' ? properties.start : 1;
  return children
    .filter((child) => child.type === 'element')
    .map((item, index) => ({ marker: tagName === 'ol' ? `${first + index}. ` : '• ', item }));
}

/** Puts white space before each line that is not empty. */
export function indent(text: string, space: string): string {
  return text.replace(/^(?=.)/gm, space);
}
