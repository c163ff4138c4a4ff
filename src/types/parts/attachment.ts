import type { Locale } from './locale.js';

/** How an attachment is published: as a file, as a page of its own, or on another site. */
export type AttachmentType = 'file' | 'html' | 'external';

/** A file that GOV.UK's asset manager stores for an attachment. */
export interface AttachmentAsset {
  /** Identifier in the asset manager. */
  assetManagerId: string;
  /** Name of the stored file. */
  filename: string;
}

/** A document that goes with a story or a strategy: a file, an HTML page or a page elsewhere. */
export interface Attachment {
  /** How it is published. */
  attachmentType: AttachmentType;
  /** Where it is: an absolute address, or a path on the site. */
  url: string;
  /** What a body calls it, as in `[Attachment: report.pdf]`. The file name if absent. */
  id?: string | undefined;
  /** Title as readers see it. */
  title?: string | undefined;
  /** Name of the file. The last part of the address if absent. */
  filename?: string | undefined;
  /** Media type, such as `application/pdf`. */
  contentType?: string | undefined;
  /** Size of the file in bytes. */
  fileSize?: number | undefined;
  /** Number of pages, from 1. */
  numberOfPages?: number | undefined;
  /** Whether people who use assistive technology can read the file. */
  accessible?: boolean | undefined;
  /** E-mail address that sends the document in another format. */
  alternativeFormatContactEmail?: string | undefined;
  /** Locale of the document where it is not that of the page. */
  locale?: Locale | undefined;
  /** International Standard Book Number. */
  isbn?: string | undefined;
  /** Reference that the publisher gave it. */
  uniqueReference?: string | undefined;
  /** Number as a Command Paper, such as `Cm 8715`. */
  commandPaperNumber?: string | undefined;
  /** Whether it is a Command Paper without a number. */
  unnumberedCommandPaper?: boolean | undefined;
  /** Number as a House of Commons paper. */
  hocPaperNumber?: string | undefined;
  /** Whether it is a House of Commons paper without a number. */
  unnumberedHocPaper?: boolean | undefined;
  /** Session of Parliament of a House of Commons paper, such as `2013-14`. */
  parliamentarySession?: string | undefined;
  /** The stored files, where GOV.UK gives them. */
  assets?: AttachmentAsset[] | undefined;
}
