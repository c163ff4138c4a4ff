import type { ElementContent } from 'hast';
import { basePathOf } from '../../catalogue/base-path.js';
import { localeOf } from '../../catalogue/identity.js';
import type { Content } from '../../types/content.js';
import { element } from '../element.js';
import { languageNames } from '../locales/language-names.js';
import { safeAddress } from '../safe-address.js';
import { languageProperties, textOf, type View } from '../view.js';

/** Links to the other languages of a document; nothing if it has only one. */
export function translations(view: View, content: Content): ElementContent[] {
  const all = view.catalogue.translations(content);
  if (all.length < 2) return [];
  return [
    element(
      'nav',
      { className: ['despatch-translations'], ariaLabel: textOf(view, 'translations') },
      element(
        'ul',
        { className: ['govuk-list'] },
        all.map((each) => element('li', {}, translation(view, each))),
      ),
    ),
  ];
}

function translation(view: View, content: Content): ElementContent {
  const locale = localeOf(content);
  const name = languageNames[locale];
  if (locale === view.locale) return element('span', { ariaCurrent: 'true' }, name);
  const { lang, dir } = languageProperties(locale);
  const href = safeAddress(basePathOf(content, view.catalogue));
  return element(
    'a',
    { className: ['govuk-link'], href, hrefLang: lang, lang, dir, rel: ['alternate'] },
    name,
  );
}
