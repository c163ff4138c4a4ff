/**
 * GOV.UK's content items: their schemas and types, reading them into models and writing them from models.
 *
 * @module despatch/content-json
 */
export { ContentItem, type ContentItemOf, type ItemsOfKinds, type SchemaName } from './items/content-item.js';
export type { ChangeHistoryEntry, WithdrawnNotice } from './items/envelope.js';
export type { ImageItem } from './items/image.js';
export type {
  DetailsTags,
  AttachmentAssetItem,
  FileAttachmentAsset,
  GovernmentDetails,
  ImageAsset,
} from './items/story-details.js';
export { GovernmentItem, type GovernmentItemDetails } from './items/government.js';
export { ContentItemLink, ContentItemLinkWithPage } from './items/link.js';
export type { LinksOf } from './items/links.js';
export { NewsArticleItem, type NewsArticleDetails } from './items/news-article.js';
export type {
  FeaturedDocument,
  FeaturedLink,
  PromotionalFeature,
  PromotionalFeatureItem,
} from './items/organisation-features.js';
export { OrganisationItem, type OrganisationItemDetails } from './items/organisation.js';
export { PersonItem, type PersonItemDetails } from './items/person.js';
export {
  PublicationItem,
  type NationApplicability,
  type PageAttachmentAsset,
  type PaperNumbers,
  type PublicationAttachmentAsset,
  type PublicationDetails,
} from './items/publication.js';
export { RoleAppointmentItem, type RoleAppointmentItemDetails } from './items/role-appointment.js';
export { RoleItem, type RoleItemDetails } from './items/role.js';
export { StrategyStrandItem, type StrategyStrandItemDetails } from './items/strategy-strand.js';
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
