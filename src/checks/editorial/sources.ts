/** The repository whose text the rules were read from, at commit b2cc3f4 of 20 August 2026. */
const guidance = 'https://github.com/alphagov/govuk-content-publishing-guidance';

/** Where a rule is written down. */
export interface RuleSource {
  title: string;
  url?: string | undefined;
}

/** An entry of GOV.UK's style guide. */
export function styleGuide(entry: string): RuleSource {
  return { title: `GOV.UK style guide A to Z: ${entry}`, url: guidance };
}

/** A page of GOV.UK's writing guidelines. */
export function writingGuidelines(page: string): RuleSource {
  return { title: `GOV.UK writing guidelines: ${page}`, url: guidance };
}

/** A page of GOV.UK's guidance on formatting content. */
export function formatting(page: string): RuleSource {
  return { title: `GOV.UK formatting guidance: ${page}`, url: guidance };
}

/** A page of GOV.UK's guidance on content types. */
export function contentTypes(page: string): RuleSource {
  return { title: `GOV.UK content types: ${page}`, url: guidance };
}
