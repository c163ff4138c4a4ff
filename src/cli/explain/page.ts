import { stringify } from 'yaml';
import { nameOfRule, type RuleExample } from '../../checks/rule.js';
import type { KnownKind } from '../../checks/all-kinds.js';

/** The documentation page of a kind of problem, in Markdown. */
export function pageOf({ kind, rule }: KnownKind): string {
  const { code, severity, summary, advice } = kind;
  const parts = [`# ${code}`, sentence(summary), facts({ kind, rule }, severity), advice];
  if (rule) {
    if (rule.options !== undefined) {
      const setting = { rules: { [nameOfRule(rule)]: [severity, rule.options] } };
      parts.push(
        '## Options',
        'The defaults, as in `despatch.config.json`:',
        fence('json', JSON.stringify(setting, null, 2)),
      );
    }
    const isOnly = rule.kinds.length === 1;
    parts.push(...examples(isOnly ? 'Wrong' : 'Wrong, for this problem and its neighbours', rule.wrong));
    parts.push(...examples('Right', rule.right));
    if (rule.source) parts.push('## Source', sourceLine(rule.source));
  }
  return `${parts.join('\n\n')}\n`;
}

function facts({ kind, rule }: KnownKind, severity: string): string {
  const lines = [`- Severity: ${severity}${rule?.offByDefault ? ', off by default' : ''}`];
  if (!rule) lines.push('- Always checked');
  else
    lines.push(
      `- Switch it off: \`--rule ${kind.code}:off\`${rule.isLocked ? '; a file cannot' : inFile(kind.code)}`,
    );
  if (rule?.wrong?.some(({ fixed }) => fixed !== undefined))
    lines.push('- `--fix` puts it right where that is safe');
  return lines.join('\n');
}

const inFile = (code: string): string => `, or in a file by a comment \`despatch-disable-line ${code}\``;

function examples(heading: string, list: ReadonlyArray<RuleExample> = []): string[] {
  if (list.length === 0) return [];
  const shown = list.flatMap(({ fields, fixed }) => {
    const block = exampleBlock(fields);
    return fixed === undefined ? [block] : [block, '`--fix` makes of it:', exampleBlock(fixed)];
  });
  return [`## ${heading}`, ...shown];
}

/** Fields as a content file has them: a body alone as Govspeak, anything else as YAML. */
function exampleBlock(fields: Readonly<Record<string, unknown>>): string {
  const { body, ...rest } = fields;
  const govspeak = (body as { govspeak?: string } | undefined)?.govspeak;
  if (govspeak !== undefined && Object.keys(rest).length === 0) return fence('text', govspeak.trimEnd());
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return fence('yaml', stringify(given, { lineWidth: 0 }).trimEnd());
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

function sourceLine({ title, url }: { title: string; url?: string | undefined }): string {
  return url === undefined ? sentence(title) : `[${title}](${url})`;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
