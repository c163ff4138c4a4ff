/** What each command does, in the order of the help text. */
export const summaries: Readonly<Record<string, string>> = {
  check: 'Find every problem in folders of content',
  build: 'Write HTML, JSON-LD and content JSON for every document',
  init: 'Lay out a folder of content that passes its own check',
  schemas: 'Write JSON Schemas of content files, and editor settings',
  explain: 'Show why a problem matters and how to put it right',
  import: "Make content files of GOV.UK's content items",
};
