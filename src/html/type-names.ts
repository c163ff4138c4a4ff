import type { OrganisationType } from '../types/organisation.js';
import type { RoleType } from '../types/role.js';

/** What readers call each type of organisation. Names as on GOV.UK. */
export const organisationTypeNames: Readonly<Record<OrganisationType, string>> = {
  adhoc_advisory_group: 'Ad-hoc advisory group',
  advisory_ndpb: 'Advisory non-departmental public body',
  civil_service: 'Civil Service',
  court: 'Court',
  devolved_administration: 'Devolved government',
  executive_agency: 'Executive agency',
  executive_ndpb: 'Executive non-departmental public body',
  executive_office: 'Executive office',
  independent_monitoring_body: 'Independent monitoring body',
  ministerial_department: 'Ministerial department',
  non_ministerial_department: 'Non-ministerial department',
  other: 'Organisation',
  public_corporation: 'Public corporation',
  special_health_authority: 'Special health authority',
  sub_organisation: 'Sub-organisation',
  tribunal: 'Tribunal',
};

/** What readers call each type of role. */
export const roleTypeNames: Readonly<Record<RoleType, string>> = {
  ambassador_role: 'Ambassador',
  board_member_role: 'Board member',
  chief_professional_officer_role: 'Chief professional officer',
  chief_scientific_advisor_role: 'Chief scientific adviser',
  chief_scientific_officer_role: 'Chief scientific officer',
  deputy_head_of_mission_role: 'Deputy head of mission',
  governor_role: 'Governor',
  high_commissioner_role: 'High commissioner',
  military_role: 'Military role',
  ministerial_role: 'Ministerial role',
  special_representative_role: 'Special representative',
  traffic_commissioner_role: 'Traffic commissioner',
  worldwide_office_staff_role: 'Worldwide office staff',
};
