import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createCatalogue } from 'despatch/catalogue';
import { toContentItem } from 'despatch/content-json';
import { toAtom, toJsonFeed, toNewsSitemap, toRss, toSitemap } from 'despatch/feeds';
import { toHeadTags } from 'despatch/head';
import { toHeadHtml } from 'despatch/head/html';
import { toHtml, toPage } from 'despatch/html';
import { toJsonLd, toScriptTag } from 'despatch/json-ld';
import { NewsStory, Organisation, Person, Role, Strategy, StrategyStrand } from 'despatch';
import type { Body, Content } from 'despatch/types';
import { childrenOf, rootOf, textOf } from '../feeds/xml.js';
import { everyField, site, today } from '../html/every-field.js';
import { attack, dangersIn, isText, withTexts } from '../html/hostile.js';
import { elementsOf } from '../json-ld/page.js';

/** Documents of every kind with every field that takes a text. */
const everyText = everyField.map((content): Content => {
  const address = { basePath: `/at/${content.slug}` };
  if (content.kind === 'organisation')
    return {
      ...content,
      ...address,
      alternativeFormatContactEmail: 'a@example.com',
      analyticsIdentifier: 'D9',
    };
  if (content.kind === 'role') return { ...content, ...address, paymentType: 'Unpaid' };
  return content.kind === 'government-era' ? content : { ...content, ...address };
});

/** Fields of content items that hold HTML. */
const htmlFields = new Set(['body', 'explanation', 'formatted_title', 'content', 'biography']);

function* htmlOf(value: unknown, field = ''): Generator<string> {
  if (typeof value === 'string') {
    if (htmlFields.has(field)) yield value;
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* htmlOf(item, Array.isArray(value) ? field : key);
  }
}

/** Every piece of markup that the library writes about documents. */
function* markupOf(documents: readonly Content[]): Generator<readonly [output: string, html: string]> {
  const context = { catalogue: createCatalogue(documents), site, today };
  for (const content of documents) {
    const name = `${content.kind} ${content.slug}`;
    yield [`article of ${name}`, toHtml(content, context)];
    yield [`page of ${name}`, toPage(content, context)];
    yield [`head of ${name}`, toHeadHtml(toHeadTags(content, context))];
    yield [`graph of ${name}`, toScriptTag(toJsonLd(content, context))];
    for (const html of htmlOf(toContentItem(content, context))) yield [`content item of ${name}`, html];
  }
  const stories = documents.filter((content) => content.kind === 'news-story');
  const [channel] = childrenOf(rootOf(toRss(stories, context)), 'channel');
  for (const item of childrenOf(channel!, 'item')) {
    for (const name of ['content:encoded', 'description']) yield [`RSS ${name}`, textOf(item, name)!];
  }
  for (const entry of childrenOf(rootOf(toAtom(stories, context)), 'entry'))
    for (const name of ['content', 'summary', 'title']) {
      const [element] = childrenOf(entry, name);
      if (element?.attributes['type'] === 'html') yield [`Atom ${name}`, textOf(entry, name)!];
    }
  for (const item of toJsonFeed(stories, context).items) yield ['JSON feed', item.content_html];
  for (const write of [toSitemap, toNewsSitemap] as const)
    expect(elementsOf(write(stories, context))).not.toContain('img');
}

function dangersOf(documents: readonly Content[]): string[] {
  return [...markupOf(documents)].flatMap(([output, html]) =>
    dangersIn(html, { isPage: output.startsWith('page') }).map((danger) => `${output}: ${danger}`),
  );
}

/** Whether a field of a model takes a text, and not only a slug or one of a list. */
function isFreeText({ type, enum: choices, format }: z.core.JSONSchema.BaseSchema): boolean {
  return type === 'string' && choices === undefined && format !== 'slug';
}

/** Gives the same documents with what was written in Govspeak taken for HTML. */
function inHtml(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inHtml);
  if (typeof value !== 'object' || value === null) return value;
  const body = value as Partial<Record<'govspeak', string>>;
  if (typeof body.govspeak === 'string') return { html: body.govspeak } satisfies Body;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inHtml(item)]));
}

/** The names of text fields that documents hold, each once for a kind. */
const textFields = [
  ...new Set(
    everyText.flatMap((content) => {
      const names: string[] = [];
      withTexts(content, (text, field) => (names.push(`${content.kind} ${field}`), text));
      return names;
    }),
  ),
];

describe('a text that would leave its place', () => {
  it.each(textFields)('is inert in every output: %s', (place) => {
    const documents = everyText.map((content) =>
      withTexts(content, (text, field) => (`${content.kind} ${field}` === place ? `${text}${attack}` : text)),
    );
    expect(dangersOf(documents)).toEqual([]);
  });

  it.each([
    ['alone', () => attack],
    ['behind a text', (text: string) => `${text}\n\n${attack}`],
  ])('is inert in every field at once, %s, whether bodies are in Govspeak or in HTML', (_how, change) => {
    const documents = everyText.map((content) => withTexts(content, change));
    expect(dangersOf(documents)).toEqual([]);
    expect(dangersOf(documents.map((content) => inHtml(content) as Content))).toEqual([]);
  });

  it.each([
    ['news-story', NewsStory],
    ['organisation', Organisation],
    ['strategy', Strategy],
    ['strategy-strand', StrategyStrand],
    ['person', Person],
    ['role', Role],
  ] as const)('was put into every text field of the model %s', (kind, model) => {
    const { properties = {} } = z.toJSONSchema(model, { unrepresentable: 'any', io: 'input' });
    const set = new Set(
      everyText.filter((content) => content.kind === kind).flatMap((content) => Object.keys(content)),
    );
    const texts = Object.entries(properties)
      .filter(([name, schema]) => isText(name) && typeof schema === 'object' && isFreeText(schema))
      .map(([name]) => name);
    expect(texts.filter((name) => !set.has(name))).toEqual([]);
  });
});
