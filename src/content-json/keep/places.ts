/** Which fields of an item or link have a place of their own in the kept place. */
export interface Places {
  /** Names of fields beside `details` and `links`. */
  fields: readonly string[];
  /** Names of fields in `details`; all of them where it says so. */
  details: readonly string[] | 'all';
}

const fieldsOfItems = [
  'analytics_identifier',
  'description',
  'first_published_at',
  'phase',
  'public_updated_at',
  'publishing_app',
  'publishing_request_id',
  'publishing_scheduled_at',
  'rendering_app',
  'scheduled_publishing_delay_seconds',
  'updated_at',
];

/** The places for a link. */
export const placesOfLink: Places = {
  fields: [
    'analytics_identifier',
    'api_path',
    'api_url',
    'base_path',
    'content_id',
    'description',
    'document_type',
    'locale',
    'public_updated_at',
    'schema_name',
    'title',
    'web_url',
    'withdrawn',
  ],
  details: 'all',
};

/** The places for the items of each format. */
export const placesOf = {
  news_article: { fields: fieldsOfItems, details: ['tags'] },
  publication: {
    fields: [...fieldsOfItems, 'document_type'],
    details: [
      'brexit_no_deal_notice',
      'document_type_label',
      'documents',
      'featured_attachments',
      'national_applicability',
      'tags',
    ],
  },
  organisation: {
    fields: fieldsOfItems,
    details: [
      'change_history',
      'change_note',
      'external_related_links',
      'ordered_corporate_information_pages',
      'ordered_featured_documents',
      'ordered_featured_links',
      'ordered_promotional_features',
      'organisation_featuring_priority',
      'secondary_corporate_information_pages',
    ],
  },
  government: { fields: fieldsOfItems, details: ['change_history'] },
  person: {
    fields: fieldsOfItems,
    details: ['analytics_identifier', 'change_history', 'minister', 'privy_counsellor'],
  },
  role: { fields: fieldsOfItems, details: ['change_history', 'whip_organisation'] },
  role_appointment: {
    fields: [...fieldsOfItems, 'title', 'base_path', 'content_id', 'locale'],
    details: ['change_history', 'person_appointment_order'],
  },
  strategy_strand: { fields: fieldsOfItems, details: ['change_history'] },
} satisfies Record<string, Places>;
