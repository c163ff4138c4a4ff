// A site that describes itself and its department in a graph of its own, in the layout of every page. Ours joins it:
// `graphIds` names its nodes, so that both scripts speak of one site and one organisation.
import type { Context } from 'despatch/catalogue';
import { toJsonLd, toScriptTag } from 'despatch/json-ld';
import type { Content } from 'despatch/types';

const siteGraph = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'WebSite',
      '@id': 'https://news.example/#site',
      name: 'Example news',
      url: 'https://news.example/',
      publisher: { '@id': 'https://news.example/#department' },
    },
    {
      '@type': 'GovernmentOrganization',
      '@id': 'https://news.example/#department',
      name: 'Home Office',
      url: 'https://news.example/',
      description: 'Keeps the country safe.',
      logo: 'https://news.example/logo.png',
    },
  ],
};

/** Gives both scripts of a page. */
export function scripts(content: Content, catalogue: Context['catalogue']): string {
  const site: Context['site'] = {
    url: 'https://news.example',
    name: 'Example news',
    graphIds: {
      webSite: 'https://news.example/#site',
      organisations: { 'home-office': 'https://news.example/#department' },
    },
  };
  return toScriptTag(siteGraph) + toScriptTag(toJsonLd(content, { catalogue, site }));
}
