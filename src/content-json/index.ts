/**
 * GOV.UK's content items: their schemas and types, reading them into models and writing them from models.
 *
 * @module despatch/content-json
 */
export { ContentItem, type SchemaName } from './items/content-item.js';
