import type { ProblemKind } from '../../../problems/kind.js';
import { documentRule } from '../../rule.js';

const path: ProblemKind<{ basePath: string; instead: string }> = {
  code: 'url-slug',
  severity: 'warning',
  summary: 'An address has small letters, hyphens and no slash at its end.',
  advice:
    'Addresses are read out, typed and compared. Capitals, underscores and a slash at the end make two addresses of ' +
    'one page. With the option `articles`, “a”, “an” and “the” in the slug of a story or strategy are reported too: ' +
    'GOV.UK asks to leave them out, but makes slugs from titles with them.',
  message: ({ basePath, instead }) => `Write the address \`${basePath}\` as \`${instead}\`.`,
};

/** Addresses against GOV.UK's standard for them. */
export const urlSlug = documentRule<{ articles: boolean }>({
  kinds: [path],
  options: { articles: false },
  source: {
    title: 'GOV.UK URL standards',
    url: 'https://github.com/alphagov/govuk-content-publishing-guidance',
  },
  right: [{ fields: { basePath: '/government/news/flood-defences-finished' } }],
  wrong: [
    {
      fields: { basePath: '/government/news/Flood_Defences/' },
      fixed: { basePath: '/government/news/flood-defences' },
    },
  ],
  check({ content }, report, { options: { articles } }) {
    const { basePath, slug } = content;
    if (typeof basePath === 'string' && basePath.length > 1) {
      const instead = basePath.toLowerCase().replaceAll('_', '-').replace(/\/+$/, '');
      if (instead !== basePath) {
        const edit = { path: ['basePath'], start: 0, end: basePath.length, text: instead };
        const fix = { description: 'Write the address as GOV.UK does', edits: [edit] };
        report(path, { basePath, instead }, { path: ['basePath'], fix });
      }
    }
    if (!articles || (content.kind !== 'news-story' && content.kind !== 'strategy')) return;
    if (typeof slug !== 'string') return;
    const instead = slug
      .split('-')
      .filter((word) => !/^(?:a|an|the)$/.test(word))
      .join('-');
    if (instead !== slug && instead !== '') report(path, { basePath: slug, instead }, { path: ['slug'] });
  },
});
