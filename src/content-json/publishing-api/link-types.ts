import type { SchemaName } from '../items/content-item.js';

const common = [
  'emphasised_organisations',
  'finder',
  'lead_organisations',
  'mainstream_browse_pages',
  'ordered_related_items',
  'ordered_related_items_overrides',
  'organisations',
  'parent',
  'policy_areas',
  'primary_publishing_organisation',
  'taxons',
];

const ofStories = ['government', 'people', 'related_policies', 'roles', 'topical_events', 'world_locations'];

/** The link types that GOV.UK's Publishing API takes for each format. It adds the others itself. */
export const patchableLinkTypes: Record<SchemaName, readonly string[]> = {
  news_article: [...common, ...ofStories, 'worldwide_organisations'],
  publication: [...common, ...ofStories, 'related_statistical_data_sets'],
  organisation: [
    ...common,
    'ordered_board_members',
    'ordered_chief_professional_officers',
    'ordered_child_organisations',
    'ordered_contacts',
    'ordered_featured_policies',
    'ordered_foi_contacts',
    'ordered_high_profile_groups',
    'ordered_military_personnel',
    'ordered_ministers',
    'ordered_parent_organisations',
    'ordered_roles',
    'ordered_special_representatives',
    'ordered_successor_organisations',
    'ordered_traffic_commissioners',
    'superseded_organisations',
    'superseding_organisations',
  ],
  government: common,
  person: common,
  role: [...common, 'ministerial', 'ordered_parent_organisations'],
  role_appointment: [...common, 'person', 'role'],
  strategy_strand: [...common, 'strategy'],
};
