import { localeOf } from '../../catalogue/identity.js';
import type { Context } from '../../catalogue/context.js';
import { momentOf } from '../../time/moment.js';
import type { Content } from '../../types/content.js';
import type { NewsStory } from '../../types/news-story.js';
import type { Strategy } from '../../types/strategy.js';
import { writingIn } from '../write/to-content-item.js';
import type {
  Publish,
  UnpublishGone,
  UnpublishRedirect,
  UnpublishVanish,
  UnpublishWithdrawal,
  UpdateType,
} from './types.js';

/**
 * Writes the request that publishes the draft of a document.
 *
 * @param content - The document.
 * @example
 * toPublish(story, { updateType: 'minor' }); // { update_type: 'minor', locale: 'en' }
 */
export function toPublish(
  content: Content,
  { updateType = 'major' }: { updateType?: UpdateType } = {},
): Publish {
  return { update_type: updateType, locale: localeOf(content) };
}

/**
 * Writes the request that withdraws a document, with the explanation and the moment of its `withdrawal`.
 *
 * @param content - A story or strategy that is withdrawn.
 * @param context - The catalogue and the site, with which the explanation is made HTML.
 * @throws TypeError if the document is not withdrawn, or does not say why.
 * @example
 * toWithdrawal(withdrawnStory, context).type; // 'withdrawal'
 */
export function toWithdrawal(content: NewsStory | Strategy, context: Context): UnpublishWithdrawal {
  const { at, explanation } = content.withdrawal ?? {};
  if (!explanation) {
    throw new TypeError(
      `Expected \`withdrawal.explanation\` of ${content.kind} ${content.slug}: GOV.UK withdraws nothing without one`,
    );
  }
  return {
    type: 'withdrawal',
    locale: localeOf(content),
    explanation: writingIn(context).html(explanation, content),
    ...(at === undefined ? {} : { unpublished_at: momentOf(at) }),
  };
}

/**
 * Writes the request that takes a document away for good.
 *
 * @param content - The document.
 * @param options - Why, in HTML, and the path of a page to read instead.
 * @example
 * toGone(story, { alternativePath: '/government/news/another' }).type; // 'gone'
 */
export function toGone(
  content: Content,
  { explanation, alternativePath }: { explanation?: string; alternativePath?: string } = {},
): UnpublishGone {
  return {
    type: 'gone',
    locale: localeOf(content),
    ...(explanation === undefined ? {} : { explanation }),
    ...(alternativePath === undefined ? {} : { alternative_path: alternativePath }),
  };
}

/**
 * Writes the request that sends readers of a document to another page.
 *
 * @param content - The document.
 * @param alternativePath - Path of the other page.
 * @example
 * toRedirect(story, '/government/news/another').alternative_path; // '/government/news/another'
 */
export function toRedirect(content: Content, alternativePath: string): UnpublishRedirect {
  return { type: 'redirect', locale: localeOf(content), alternative_path: alternativePath };
}

/**
 * Writes the request that takes a document away as if it had never been.
 *
 * @param content - The document.
 * @example
 * toVanish(story); // { type: 'vanish', locale: 'en' }
 */
export function toVanish(content: Content): UnpublishVanish {
  return { type: 'vanish', locale: localeOf(content) };
}
