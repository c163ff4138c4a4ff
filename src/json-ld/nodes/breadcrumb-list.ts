/** The way from the site's home page to the page. */
export interface BreadcrumbList {
  '@type': 'BreadcrumbList';
  '@id': string;
  itemListElement: ListItem[];
}

/** A step of the way. */
export interface ListItem {
  '@type': 'ListItem';
  /** Number of the step, from 1. */
  position: number;
  name: string;
  /** Address of the step's page. */
  item: string;
}
