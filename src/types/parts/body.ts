/** Text written in Govspeak, GOV.UK's dialect of kramdown. */
export interface GovspeakBody {
  /** Govspeak source. */
  govspeak: string;
}

/** Text written in HTML, as GOV.UK's content API returns it. */
export interface HtmlBody {
  /** HTML source of a fragment: what stands inside an element, without `<html>` or `<body>`. */
  html: string;
}

/** The text of a document, in Govspeak or in HTML. Both are read into the same sanitised tree. */
export type Body = GovspeakBody | HtmlBody;
