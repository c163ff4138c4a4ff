import { organisationBrands } from '../registers/organisation-brands.js';

/**
 * A small style sheet for pages that are given no other. It uses the reader's own typeface, since GOV.UK's is
 * for gov.uk only.
 */
const base = `
*{box-sizing:border-box}
body{margin:0;color:#0b0c0c;background:#fff;font:1.1875rem/1.4 system-ui,sans-serif}
a{color:#1a65a6}a:visited{color:#54319f}
a:focus-visible,summary:focus-visible{outline:3px solid #0b0c0c;background:#fd0}
img{max-width:100%;height:auto}
dl,figure,ol,p,ul{margin:0 0 1.25rem}dd{margin:0}
table{border-collapse:collapse;margin:0 0 1.25rem}
td,th{padding:.5rem 1rem .5rem 0;border-bottom:1px solid #cecece;text-align:start;vertical-align:top}
.govuk-width-container{max-width:960px;margin:0 auto;padding:0 1rem}
.govuk-main-wrapper{padding:2rem 0 3rem}
.govuk-main-wrapper>article{max-width:40rem}
.govuk-skip-link:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.despatch-header{border-bottom:.625rem solid #0b0c0c;padding:.75rem 0;font-weight:700}
.despatch-header a{color:inherit;text-decoration:none}
.govuk-breadcrumbs__list{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:1rem 0 0;padding:0;list-style:none;font-size:1rem}
.govuk-caption-xl{margin:0;color:#484949;font-size:1.5rem}
.govuk-heading-xl{margin:0 0 1.5rem;font-size:2.25rem;line-height:1.15}
.govuk-heading-m,.govspeak h2{margin:2rem 0 1rem;font-size:1.5rem;line-height:1.25}
.govuk-heading-s,.govspeak h3{margin:1.5rem 0 .5rem;font-size:1.1875rem}
.govuk-body-l{font-size:1.5rem;line-height:1.35}
.govuk-body-s,.despatch-dateline{color:#484949;font-size:1rem}
.govuk-list{padding:0;list-style:none}
.govuk-list li{margin-bottom:.5rem}
.govuk-inset-text,.govspeak blockquote{margin:0 0 1.5rem;padding:1rem;border-inline-start:.625rem solid #cecece}
.despatch-progress p,figcaption p{margin-bottom:.25rem}
.govuk-inset-text :last-child,.govspeak blockquote>:last-child{margin-bottom:0}
.govuk-\\!-font-weight-bold{font-weight:700}
.despatch-metadata{display:grid;grid-template-columns:max-content 1fr;gap:.5rem 1rem}
.brand__border-color{padding-inline-start:.75rem;border:0 solid;border-inline-start-width:3px}
.despatch-progress li{padding-inline-start:.75rem;border-inline-start:1px solid #cecece}
.despatch-translations ul{display:flex;flex-wrap:wrap;gap:0 1.5rem}
.despatch-date{margin:0}
.despatch-contact{margin-bottom:1.5rem}
address{font-style:normal;margin-bottom:1.25rem}
`;

/**
 * Gives the style sheet with the border colours of the brands that a page shows.
 *
 * @param html - The page's content.
 */
export function pageStyle(html: string): string {
  const colours = organisationBrands
    .filter(({ slug, colour }) => colour !== undefined && html.includes(`brand--${slug} `))
    .map(({ slug, colour }) => `.brand--${slug}{border-color:${colour}}\n`);
  return base + colours.join('');
}
