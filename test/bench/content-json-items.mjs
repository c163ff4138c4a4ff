import { createHash } from 'node:crypto';
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { finished } from 'node:stream/promises';

const shared = process.env.DESPATCH_SHARED ?? new URL('../../../shared', import.meta.url).pathname;

/** Reads GOV.UK's examples of a format. */
export function examplesOf(format) {
  const folder = path.join(shared, 'govuk/examples', format);
  return readdirSync(folder).map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
}

/** One item in so many is an organisation or a role; the others are news. */
const entityEvery = 50;
/** How many items share an organisation and a person. */
const itemsAnOrganisation = 200;
const itemsAPerson = 40;

/**
 * Writes NDJSON of many items: variants of GOV.UK's examples, each with a path, content id, title and body of its
 * own, and with organisations and people that it shares with a few others.
 */
export async function writeItems(file, count) {
  const news = examplesOf('news_article').map((item) => JSON.stringify(item));
  const entities = [...examplesOf('organisation'), ...examplesOf('role')].map((item) => JSON.stringify(item));
  const stream = createWriteStream(file);
  for (let index = 0; index < count; index += 1) {
    const isEntity = index % entityEvery === 0;
    const from = isEntity ? entities : news;
    const item = variant(from[(isEntity ? index / entityEvery : index) % from.length], index, !isEntity);
    if (!stream.write(`${JSON.stringify(item)}\n`)) await new Promise((next) => stream.once('drain', next));
  }
  stream.end();
  await finished(stream);
}

function variant(example, index, isNews) {
  const item = JSON.parse(example);
  const own = (link) => {
    rename(link, index);
    if (isNews) link.title = `${link.title} (${index})`;
  };
  own(item);
  for (const link of item.links.available_translations ?? []) own(link);
  for (const link of item.links.primary_publishing_organisation ?? []) if (!isNews) own(link);
  if (!isNews) return item;
  item.details.body = item.details.body.replace('<p>', `<p>This is item ${index}.</p>\n<p>`);
  for (const [type, links] of Object.entries(item.links)) {
    for (const link of links) {
      if (type.endsWith('organisations') || type.endsWith('organisation'))
        rename(link, Math.floor(index / itemsAnOrganisation));
      if (type === 'people') rename(link, Math.floor(index / itemsAPerson));
    }
  }
  const [lead] = item.links.organisations ?? [];
  if (lead && item.details.emphasised_organisations)
    item.details.emphasised_organisations = [lead.content_id];
  return item;
}

/** Gives an item or link another path and content id. */
function rename(link, number) {
  const suffix = link.locale !== 'en' && link.base_path.endsWith(`.${link.locale}`) ? `.${link.locale}` : '';
  const before = link.base_path;
  const after = `${before.slice(0, before.length - suffix.length)}-${number}${suffix}`;
  for (const name of ['base_path', 'api_path', 'api_url', 'web_url'])
    if (typeof link[name] === 'string') link[name] = link[name].replace(before, after);
  link.content_id = contentIdOf(`${link.content_id}/${number}`);
}

function contentIdOf(text) {
  const digits = createHash('md5').update(text).digest('hex');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}
