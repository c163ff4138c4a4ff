import type { ElementContent } from 'hast';
import type { Content } from '../../types/content.js';
import type { Withdrawal } from '../../types/parts/withdrawal.js';
import { element } from '../element.js';
import { say, type View } from '../view.js';
import { govspeak } from './govspeak.js';
import { time } from './time.js';

/**
 * The notice that a document no longer holds, and why.
 *
 * @param type - What the document is, in lower case, such as "news story".
 */
export function withdrawalNotice(
  view: View,
  owner: Content & { withdrawal?: Withdrawal | undefined },
  type: string,
): ElementContent[] {
  const { withdrawal } = owner;
  if (withdrawal === undefined) return [];
  const date = withdrawal.at === undefined ? undefined : time(view, withdrawal.at);
  const sentence = date ? say(view, 'withdrawnOn', { type, date }) : say(view, 'withdrawn', { type });
  const { explanation } = withdrawal;
  return [
    element(
      'div',
      { className: ['govuk-inset-text', 'despatch-withdrawal-notice'] },
      element('p', { className: ['govuk-body', 'govuk-!-font-weight-bold'] }, sentence),
      explanation && govspeak(view.catalogue.text(explanation, owner)),
    ),
  ];
}
