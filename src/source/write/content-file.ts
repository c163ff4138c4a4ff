import type { Content, ContentKind } from '../../types/content.js';
import type { Body } from '../../types/parts/body.js';
import { kindOfFolder } from '../read/file-name.js';
import { writeYaml } from './yaml.js';

/** A content file that is to be written. */
export interface ContentFile {
  /** Path in the folder of content, with `/` between the parts. */
  path: string;
  text: string;
}

/** The folder of each kind of content. */
export const folderOfKind = Object.fromEntries(
  Object.entries(kindOfFolder).map(([folder, kind]) => [kind, folder]),
) as Record<ContentKind, string>;

/** Fields in the order in which an author would write them. Others follow as they come, what GOV.UK's item adds last. */
const firstFields = ['title', 'name', 'summary', 'newsType'];

/**
 * Writes a document as a content file: what the folder and the name of the file say is left out of its fields,
 * and a text stands under them.
 *
 * Reading the file gives the same document.
 *
 * @param content - The document.
 */
export function contentFileOf(content: Content): ContentFile {
  const { kind, slug, locale, ...rest } = content;
  const name = `${folderOfKind[kind]}/${slug}${locale === undefined ? '' : `.${locale}`}`;
  const textField = kind === 'person' ? 'biography' : 'body';
  const { [textField]: body, ...fields } = rest as Record<string, unknown>;
  const text = textOf(body as Body | undefined);
  if (!text) return { path: `${name}.yaml`, text: yamlOf(rest) };
  return { path: `${name}.${text.ending}`, text: `---\n${yamlOf(fields)}---\n\n${text.source}\n` };
}

/** What a file changes: line breaks of other systems, and halves of characters, which UTF-8 does not have. */
const notInFile = /\r|\p{Surrogate}/u;

/** A text that can stand under front matter: what is read there has no blank lines or spaces around it. */
function textOf(body: Body | undefined): { source: string; ending: 'html' | 'md' } | undefined {
  if (!body) return undefined;
  const source = 'html' in body ? body.html : body.govspeak;
  if (source === '' || source !== source.trim() || notInFile.test(source)) return undefined;
  return { source, ending: 'html' in body ? 'html' : 'md' };
}

function yamlOf(fields: object): string {
  const { govuk, ...rest } = fields as Record<string, unknown>;
  const ordered: Record<string, unknown> = {};
  for (const name of firstFields) if (rest[name] !== undefined) ordered[name] = rest[name];
  for (const [name, value] of Object.entries(rest)) if (value !== undefined) ordered[name] ??= value;
  if (govuk !== undefined) ordered['govuk'] = govuk;
  return writeYaml(ordered);
}
