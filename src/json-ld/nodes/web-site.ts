/** The site on which the page stands. */
export interface WebSite {
  '@type': 'WebSite';
  '@id': string;
  name: string;
  url: string;
  /** Address of the site's logo. */
  image?: string;
}
