import { treeToHtml as serialise } from '../body/to-html.js';
import type { Context } from '../catalogue/context.js';
import { breadcrumbsOf } from '../catalogue/breadcrumbs.js';
import { localeOf } from '../catalogue/identity.js';
import { toHeadHtml } from '../head/adapters/html.js';
import { toHeadTags } from '../head/to-head-tags.js';
import type { Graph } from '../json-ld/nodes/graph.js';
import type { Content } from '../types/content.js';
import { element } from './element.js';
import { pageStyle } from './page-style.js';
import { safeAddress } from './safe-address.js';
import { toHtml } from './to-html.js';
import { languageProperties, textOf, viewOf, type View } from './view.js';

/** Options of {@link toPage}. */
export interface PageOptions {
  /**
   * Addresses of style sheets, such as `['/govuk-frontend.min.css']`. If absent, the page carries a small style
   * sheet of its own.
   */
  styleSheets?: readonly string[] | undefined;
  /** Nonce of the page's content security policy, for its script and style. */
  nonce?: string | undefined;
  /** The JSON-LD of the page, where `toJsonLd` has made it already. */
  jsonLd?: Graph | undefined;
}

/**
 * Renders a document as a whole page: title, head tags, JSON-LD and content.
 *
 * It shows no crown and names no typeface: GOV.UK's are for gov.uk only.
 *
 * @param content - The document.
 * @param context - The catalogue it is part of, and the site.
 * @returns A valid HTML document.
 * @throws RangeError if `context.today` is not a calendar day.
 * @example
 * toPage(story, { catalogue, site }, { styleSheets: ['/govuk-frontend.min.css'] });
 */
export function toPage(content: Content, context: Context, options: PageOptions = {}): string {
  const view = viewOf(content, context);
  const article = toHtml(content, context);
  const language = languageProperties(localeOf(content));
  const opening = serialise(element('html', { ...language, className: ['govuk-template'] })).replace(
    '</html>',
    '',
  );
  return [
    '<!doctype html>',
    opening,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    toHeadHtml(toHeadTags(content, context, options)),
    ...styles(article, options),
    '</head>',
    '<body class="govuk-template__body">',
    serialise(
      element('a', { className: ['govuk-skip-link'], href: '#main-content' }, textOf(view, 'skipToContent')),
    ),
    header(view),
    '<div class="govuk-width-container">',
    breadcrumbs(view, content),
    '<main class="govuk-main-wrapper" id="main-content">',
    article,
    '</main>',
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function header({ context: { site } }: View): string {
  return serialise(
    element(
      'header',
      { className: ['despatch-header'] },
      element(
        'div',
        { className: ['govuk-width-container'] },
        element('a', { href: safeAddress(`${site.url}/`) }, site.name),
      ),
    ),
  );
}

/** The way to the page, without the page itself, as on GOV.UK. */
function breadcrumbs(view: View, content: Content): string {
  const steps = breadcrumbsOf(content, view.context).slice(0, -1);
  return serialise(
    element(
      'nav',
      { className: ['govuk-breadcrumbs'], ariaLabel: textOf(view, 'breadcrumbs') },
      element(
        'ol',
        { className: ['govuk-breadcrumbs__list'] },
        steps.map(({ title, path }) =>
          element(
            'li',
            { className: ['govuk-breadcrumbs__list-item'] },
            element('a', { className: ['govuk-breadcrumbs__link'], href: safeAddress(path) }, title),
          ),
        ),
      ),
    ),
  );
}

function styles(article: string, { styleSheets, nonce }: PageOptions): string[] {
  if (styleSheets === undefined) return [serialise(element('style', { nonce }, pageStyle(article)))];
  return styleSheets.map((address) => serialise(element('link', { rel: ['stylesheet'], href: address })));
}
