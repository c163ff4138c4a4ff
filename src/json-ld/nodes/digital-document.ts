/** An attachment. */
export interface DigitalDocument {
  '@type': 'DigitalDocument';
  /** Its address. */
  '@id': string;
  url: string;
  name?: string;
  /** BCP 47 tag of its language. */
  inLanguage?: string;
  /** ISBN, Command Paper number and the like. */
  identifier?: string[];
  /** The file. Absent where the attachment is a page. */
  encoding?: MediaObject;
}

/** A file of an attachment. */
export interface MediaObject {
  '@type': 'MediaObject';
  contentUrl: string;
  /** Media type, such as `application/pdf`. */
  encodingFormat?: string;
  /** Size in bytes, such as `1048576 B`. */
  contentSize?: string;
}
