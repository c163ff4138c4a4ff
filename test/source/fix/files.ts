import { stringify } from 'yaml';

/** Fields of a story about which no rule has anything to say. */
export const plainFields = {
  title: 'Bridge reopens after repairs',
  summary: 'Traffic can cross the river again.',
  newsType: 'news_story',
  firstPublishedAt: '2015-03-23',
  organisations: ['home-office'],
};

type Fields = Readonly<Record<string, unknown>>;

/** Writes a scalar in one style. Nothing if the style cannot hold it. */
export type ScalarStyle = (text: string, indent: string) => string | undefined;

/** Every way in which YAML writes a text. */
export const scalarStyles: Readonly<Record<string, ScalarStyle>> = {
  plain: (text) => {
    const written = stringify({ k: text }, { lineWidth: 0, defaultStringType: 'PLAIN' }).slice(3).trimEnd();
    return /^['"|>]/.test(written) ? undefined : written;
  },
  'single quotes': (text) => (text.includes('\n') ? undefined : `'${text.replaceAll("'", "''")}'`),
  'double quotes': (text) => JSON.stringify(text),
  'double quotes with escapes': (text) => asciiJson(text),
  'a literal block': (text, indent) =>
    isBlock(text) ? `|-\n${text.replace(/^(?=.)/gm, indent)}` : undefined,
  'a folded block': (text, indent) =>
    isBlock(text) ? `>-\n${text.replace(/\n+/g, '$&\n').replace(/^(?=.)/gm, indent)}` : undefined,
};

/** Whether a block can hold a text: no spaces at the ends of it, nor of a line, which would keep or lose folds. */
function isBlock(text: string): boolean {
  return text !== '' && !/^[ \t]|[ \t]$/m.test(text) && !/^\n|\n$/.test(text) && isPrintable(text);
}

/** Whether YAML may hold a text without escapes. */
function isPrintable(text: string): boolean {
  return !/[\0-\x08\v\f\r\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|\p{Surrogate}/u.test(text);
}

/** Lays out fields as YAML with comments and blank lines between them, texts in one style. */
export function yamlOf(fields: Fields, style: ScalarStyle): string | undefined {
  const lines: string[] = ['# What the story says', ''];
  for (const [key, value] of Object.entries(fields)) {
    const written = write(value, style);
    if (written === undefined) return undefined;
    // Behind a block a comment would be a part of it.
    const comment = /^[|>]/.test(written) || written.includes('\n') ? '' : '   # kept';
    lines.push(`${key}: ${written}${comment}`, '');
  }
  return `${lines.join('\n')}\n`;
}

function write(value: unknown, style: ScalarStyle): string | undefined {
  if (typeof value === 'string') return style(value, '    ');
  const texts = JSON.stringify(value);
  return texts;
}

/** The ways in which a file holds a document, each with the file's name. */
export const fileFormats: Readonly<
  Record<string, { name: string; write(fields: Fields, style: ScalarStyle): string | undefined }>
> = {
  'front matter': {
    name: 'news/a.md',
    write({ body, ...fields }, style) {
      const yaml = yamlOf(fields, style);
      const { govspeak = '' } = (body ?? {}) as { govspeak?: string };
      if (govspeak !== govspeak.trim()) return undefined;
      return yaml === undefined ? undefined : `---\n${yaml}---\n\n${govspeak}\n`;
    },
  },
  'a YAML file': {
    name: 'news/a.yaml',
    write({ body, ...fields }, style) {
      const { govspeak = '' } = (body ?? {}) as { govspeak?: string };
      return yamlOf({ ...fields, body: govspeak }, style);
    },
  },
  'a YAML list of mappings in brackets': {
    name: 'news/all.yaml',
    write({ body, ...fields }, style) {
      const { govspeak = '' } = (body ?? {}) as { govspeak?: string };
      const all = { slug: 'a', ...fields, body: govspeak };
      const written = Object.entries(all).map(([key, value]) => {
        const text = write(value, style);
        // Brackets hold no blocks, and texts without quotes end at a comma or bracket.
        const isCut = style === scalarStyles['plain'] && /[,[\]{}]/.test(String(value));
        return text === undefined || isCut || /^[|>]/.test(text) ? undefined : `${key}: ${text}`;
      });
      if (written.includes(undefined)) return undefined;
      return `# All of them\n- {slug: b, title: Another}   # kept\n- {${written.join(', ')}}   # kept\n`;
    },
  },
  'a JSON file': {
    name: 'news/a.json',
    write: (fields, style) =>
      style === scalarStyles['double quotes'] ? `${JSON.stringify(fields, null, '\t')}\n` : undefined,
  },
  'a line of NDJSON': {
    name: 'news/all.ndjson',
    write(fields, style) {
      if (style !== scalarStyles['double quotes with escapes']) return undefined;
      const other = JSON.stringify({ ...plainFields, slug: 'other', body: 'The bridge is open.' });
      return `${other}\n${asciiJson({ slug: 'a', ...fields })}\n${other.replace('other', 'another')}\n`;
    },
  },
};

/** JSON with every sign beyond ASCII as an escape, as many programs write it. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
