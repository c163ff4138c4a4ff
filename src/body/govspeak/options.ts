/** A file that a body can show or link to. */
export interface GovspeakAttachment {
  /** The name in `[Attachment: …]` and `[AttachmentLink: …]`, or the number of the older embeds. */
  id?: string | number | null | undefined;
  /** The name in `[embed:attachments:inline:…]` and `[embed:attachments:image:…]`. */
  contentId?: string | null | undefined;
  title?: string | null | undefined;
  url?: string | null | undefined;
  filename?: string | null | undefined;
  /** Media type, such as `application/pdf`. */
  contentType?: string | null | undefined;
  fileExtension?: string | null | undefined;
  /** Size in bytes. */
  fileSize?: number | null | undefined;
  numberOfPages?: number | null | undefined;
  /** Where a table can be looked at. */
  previewUrl?: string | null | undefined;
  /** Address for people who need another format. */
  alternativeFormatContactEmail?: string | null | undefined;
  isbn?: string | null | undefined;
  uniqueReference?: string | null | undefined;
  commandPaperNumber?: string | null | undefined;
  hocPaperNumber?: string | null | undefined;
  parliamentarySession?: string | null | undefined;
  unnumberedCommandPaper?: boolean | null | undefined;
  unnumberedHocPaper?: boolean | null | undefined;
  /** `html` and `external` are pages, not files. */
  type?: string | null | undefined;
}

/** A picture that a body can show. */
export interface GovspeakImage {
  /** The name in `[Image: …]`. */
  id?: string | null | undefined;
  url?: string | null | undefined;
  altText?: string | null | undefined;
  caption?: string | null | undefined;
  credit?: string | null | undefined;
}

/** Someone to get in touch with. */
export interface GovspeakContact {
  /** The name in `[Contact:…]`. */
  contentId?: string | null | undefined;
  title?: string | null | undefined;
  description?: string | null | undefined;
  details?: GovspeakContactDetails | null | undefined;
}

/** The addresses and numbers of a contact. */
export interface GovspeakContactDetails {
  postAddresses?: readonly GovspeakPostAddress[] | null | undefined;
  emailAddresses?:
    readonly { title?: string | null | undefined; email?: string | null | undefined }[] | null | undefined;
  phoneNumbers?:
    readonly { title?: string | null | undefined; number?: string | null | undefined }[] | null | undefined;
  contactFormLinks?: readonly GovspeakContactForm[] | null | undefined;
}

/** A form for getting in touch. */
export interface GovspeakContactForm {
  title?: string | null | undefined;
  description?: string | null | undefined;
  link?: string | null | undefined;
}

/** A postal address of a contact. */
export interface GovspeakPostAddress {
  title?: string | null | undefined;
  streetAddress?: string | null | undefined;
  locality?: string | null | undefined;
  region?: string | null | undefined;
  postalCode?: string | null | undefined;
  worldLocation?: string | null | undefined;
  /** Two letters, such as `gb`; decides the order of the parts. */
  iso2CountryCode?: string | null | undefined;
}

/** A page that a body can link to by its content id. */
export interface GovspeakLink {
  /** The name in `[embed:link:…]`. */
  contentId?: string | null | undefined;
  title?: string | null | undefined;
  /** Absent for a page that is gone; then the title stands alone. */
  url?: string | null | undefined;
}

/** What a body may refer to and how it is shown. All are optional. */
export interface GovspeakOptions {
  attachments?: readonly GovspeakAttachment[] | undefined;
  images?: readonly GovspeakImage[] | undefined;
  contacts?: readonly GovspeakContact[] | undefined;
  links?: readonly GovspeakLink[] | undefined;
  /** Language of labels such as "footnote"; English for those that are not known. Default `en`. */
  locale?: string | undefined;
  /** Hosts that pictures may come from; any when absent or empty. */
  allowedImageHosts?: readonly string[] | undefined;
  /** Hosts whose links are not marked as external. Default `www.gov.uk`. */
  documentDomains?: readonly string[] | undefined;
  /** Elements to allow beyond the allow-list, with global attributes only. */
  allowedElements?: readonly string[] | undefined;
  /** Whether headings are numbered. Default `false`. */
  autoNumberedHeaders?: boolean | undefined;
  /** Levels of the headings that are numbered. Default 2 to 6. */
  autoNumberedHeaderLevels?: readonly number[] | undefined;
  /** Whether raw HTML is sanitised. Default `true`; `false` is for sources that you trust like your own code. */
  sanitise?: boolean | undefined;
  /** The same as `sanitise`, as GOV.UK's renderer spells it. */
  sanitize?: boolean | undefined;
}

/** Options with everything filled in. */
export interface ResolvedOptions {
  attachments: readonly GovspeakAttachment[];
  images: readonly GovspeakImage[];
  contacts: readonly GovspeakContact[];
  links: readonly GovspeakLink[];
  locale: string;
  allowedImageHosts: readonly string[];
  documentDomains: readonly string[];
  allowedElements: readonly string[];
  numberedLevels: readonly number[];
  sanitise: boolean;
}

/** Fills in what the caller left out. */
export function resolveOptions(options: GovspeakOptions = {}): ResolvedOptions {
  return {
    attachments: options.attachments ?? [],
    images: options.images ?? [],
    contacts: options.contacts ?? [],
    links: options.links ?? [],
    locale: options.locale ?? 'en',
    allowedImageHosts: options.allowedImageHosts ?? [],
    documentDomains: options.documentDomains ?? ['www.gov.uk'],
    allowedElements: options.allowedElements ?? [],
    numberedLevels: options.autoNumberedHeaders ? (options.autoNumberedHeaderLevels ?? [2, 3, 4, 5, 6]) : [],
    sanitise: options.sanitise ?? options.sanitize ?? true,
  };
}
