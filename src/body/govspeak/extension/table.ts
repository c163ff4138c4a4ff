import { address } from './address.js';
import { attachment, attachmentImage } from './attachment.js';
import { barChart } from './bar-chart.js';
import { boxes } from './boxes.js';
import { button } from './button.js';
import { contact } from './contact.js';
import { devolved } from './devolved.js';
import { externalLink } from './external-link.js';
import { highlightAnswer } from './highlight-answer.js';
import { image, numberedImage } from './image.js';
import { information } from './information.js';
import { legislativeList } from './legislative-list.js';
import { priorityList } from './priority-list.js';
import type { ExtensionReader, Replacement } from './reader.js';
import { statHeadline } from './stat-headline.js';
import { steps } from './steps.js';
import { warning } from './warning.js';

/** One of Govspeak's own constructs. */
export interface Extension {
  /** Regular expression, without groups, of what it starts with; `^` is the start of a line. */
  opening: string;
  /**
   * Reads the extension.
   *
   * @param start - Offset of its first character.
   * @param end - Offset behind the opening.
   * @returns What stands in its place, or `undefined` if it is none after all and stays text.
   */
  read: (reader: ExtensionReader, start: number, end: number) => Replacement | undefined;
}

/** The extensions. Of two that start at one place the first is tried alone, so longer openings come first. */
export const extensions: readonly Extension[] = [
  button,
  highlightAnswer,
  statHeadline,
  externalLink,
  information,
  warning,
  barChart,
  numberedImage,
  attachmentImage,
  legislativeList,
  priorityList,
  ...boxes,
  address,
  steps,
  devolved,
  contact,
  image,
  attachment,
];
