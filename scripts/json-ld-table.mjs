// Makes docs/json-ld-properties.md: property by property, what peers and this library can say of a news article and
// of an organisation. Names of properties come from the packages' own types, those of GOV.UK from the list below.
// Run it when one of them changes: `node scripts/json-ld-table.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';

/**
 * What GOV.UK's pages carry, as alphagov/govuk_publishing_components writes it (`app/…/presenters/machine_readable`).
 * From general knowledge of that code in 2026, not from a run of it: check it there before you quote it.
 */
const govUk = {
  article: [
    'mainEntityOfPage',
    'name',
    'headline',
    'description',
    'datePublished',
    'dateModified',
    'image',
    'author',
    'publisher',
    'articleBody',
    'isPartOf',
    'about',
  ],
  organisation: [
    'mainEntityOfPage',
    'name',
    'description',
    'url',
    'logo',
    'sameAs',
    'subOrganization',
    'parentOrganization',
    'potentialAction',
  ],
};

const notes = {
  headline: 'GOV.UK writes `headLine`, a term that does not exist; unhead cuts it at 110 characters',
  author: 'from the data; unhead adds the identity of the site by itself',
  dateModified: 'only if a change is known; next-seo copies `datePublished`',
};

const source = `
  import type { Article, Organization } from '@unhead/schema-org';
  import type { ComponentProps } from 'react';
  import type { ArticleJsonLd, OrganizationJsonLd } from 'next-seo';
  import type { GovernmentOrganization, NewsArticle } from './src/json-ld/index.js';
  export type articleOfUnhead = Article;
  export type articleOfNextSeo = ComponentProps<typeof ArticleJsonLd>;
  export type articleOfDespatch = NewsArticle;
  export type organisationOfUnhead = Organization;
  export type organisationOfNextSeo = ComponentProps<typeof OrganizationJsonLd>;
  export type organisationOfDespatch = GovernmentOrganization;
`;

const file = path.resolve('json-ld-table-source.ts');
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
  ts.sys,
  '.',
);
const host = ts.createCompilerHost(options);
const { readFile, fileExists } = host;
host.readFile = (name) => (name === file ? source : readFile.call(host, name));
host.fileExists = (name) => name === file || fileExists.call(host, name);
host.getSourceFile = (name, target) => {
  const text = host.readFile(name);
  return text === undefined ? undefined : ts.createSourceFile(name, text, target);
};
const program = ts.createProgram([file], options, host);
const checker = program.getTypeChecker();

/** Props of next-seo's components that are about the script, and what is no property of schema.org's. */
const others = new Set(['type', 'scriptId', 'scriptKey', 'nonce']);

function propertiesOf(name) {
  const symbol = checker
    .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)))
    .find((each) => each.name === name);
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  const parts = type.isUnion() ? type.types : [type];
  const names = parts.flatMap((part) => checker.getPropertiesOfType(part).map((property) => property.name));
  return new Set(names.filter((each) => /^[a-z]\w+$/i.test(each) && !others.has(each)));
}

const version = (name) =>
  JSON.parse(readFileSync(path.join('node_modules', name, 'package.json'), 'utf8')).version;

function tableOf(subject) {
  const columns = [
    new Set(govUk[subject]),
    ...['Unhead', 'NextSeo', 'Despatch'].map((peer) => propertiesOf(`${subject}Of${peer}`)),
  ];
  const names = [...new Set(columns.flatMap((column) => [...column]))].sort();
  const rows = names.map(
    (name) =>
      `| \`${name}\` | ${columns.map((column) => (column.has(name) ? 'yes' : '–')).join(' | ')} | ${notes[name] ?? ''} |`,
  );
  return [
    `| property | GOV.UK | unhead ${version('@unhead/schema-org')} | next-seo ${version('next-seo')} | despatch | |`,
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

const page = `<!-- Made by scripts/json-ld-table.mjs. -->

# What each says, property by property

"Yes" means that the markup or the type has the property; ours fills it only where the data say so. The column of
GOV.UK is general knowledge of alphagov/govuk_publishing_components in 2026; those of the packages are read from their types.

## A news article

${tableOf('article')}

Beside the article, ours has nodes of their own for the page, the breadcrumbs, pictures, quotations, what is reported
under strands, people with their roles and days, the government of the day, attachments and translations.

## An organisation

${tableOf('organisation')}
`;

const target = 'docs/json-ld-properties.md';
writeFileSync(target, await format(page, { ...(await resolveConfig(target)), parser: 'markdown' }));
