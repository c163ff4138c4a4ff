import type { Reference } from './reference.js';

/** A person, with honorifics apart from the name. */
export interface Person {
  '@type': 'Person';
  '@id': string;
  /** Name without honorifics. */
  name: string;
  url?: string;
  /** Such as `The Rt Hon`. */
  honorificPrefix?: string;
  /** Such as `MP`. */
  honorificSuffix?: string;
  /** Biography as text. */
  description?: string;
  image?: Reference;
  /** Titles of the roles held today. On the person's own page only. */
  jobTitle?: string[];
  /** Roles with their days. */
  memberOf?: Reference[];
}

/** That a person held a role in organisations, and when. Stands between the person and the organisations. */
export interface OrganizationRole {
  '@type': 'OrganizationRole';
  '@id': string;
  /** Title of the role. */
  roleName: string;
  /** The role's page. */
  url?: string;
  /** First day in the role. */
  startDate?: string;
  /** Last day in the role. */
  endDate?: string;
  /** The organisations, where the role stands between a person and them. */
  memberOf?: Reference[];
  /** The person, where the role stands between an organisation or an office and them. */
  member?: Reference;
}
