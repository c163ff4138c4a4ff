/** Locales of GOV.UK that are not BCP 47 tags, or not in their usual spelling. */
const tags: Readonly<Record<string, string>> = {
  dr: 'prs',
  'pa-pk': 'pa-PK',
  'zh-hk': 'zh-HK',
  'zh-tw': 'zh-TW',
};

/** Gives the BCP 47 language tag of a locale of GOV.UK, as the `lang` attribute takes it. */
export function languageTag(locale: string): string {
  return (Object.hasOwn(tags, locale) ? tags[locale] : undefined) ?? locale;
}
