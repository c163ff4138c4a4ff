/**
 * GOV.UK's content items: their schemas and types, reading them into models and writing them from models.
 *
 * @module despatch/content-json
 */
export { ContentItem, type ContentItemOf, type SchemaName } from './items/content-item.js';
export { GovernmentItem } from './items/government.js';
export { ContentItemLink, ContentItemLinkWithPage } from './items/link.js';
export { NewsArticleItem } from './items/news-article.js';
export { OrganisationItem } from './items/organisation.js';
export { PersonItem } from './items/person.js';
export { PublicationItem } from './items/publication.js';
export { RoleAppointmentItem } from './items/role-appointment.js';
export { RoleItem } from './items/role.js';
export { StrategyStrandItem } from './items/strategy-strand.js';
export { fromContentItem, type ReadItem } from './read/from-content-item.js';
export { toContentItem } from './write/to-content-item.js';
export { toGone, toPublish, toRedirect, toVanish, toWithdrawal } from './publishing-api/publish.js';
export {
  toPublishingApi,
  type PublishingApiOptions,
  type PublishingApiPayloads,
} from './publishing-api/to-publishing-api.js';
export type {
  PatchLinks,
  Publish,
  PutContent,
  Route,
  Unpublish,
  UnpublishGone,
  UnpublishRedirect,
  UnpublishVanish,
  UnpublishWithdrawal,
  UpdateType,
} from './publishing-api/types.js';
export { checkContentItem, safeFromContentItem, type SafelyReadItem } from './check/check-content-item.js';
