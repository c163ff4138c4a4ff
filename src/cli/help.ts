import type { CommandSpec } from './command.js';

/** The help text of a command. */
export function helpOf(spec: CommandSpec): string {
  const parts = [`${spec.summary}\n\nUsage\n  despatch ${spec.usage}`];
  if (spec.about) parts.push(spec.about);
  const options = Object.entries(spec.options).map(([name, { short, value, help }]): [string, string] => [
    `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`,
    help,
  ]);
  parts.push(`Options\n${columns([...options, ['-h, --help', 'Show this text']])}`);
  if (spec.examples) {
    parts.push(`Examples\n${spec.examples.map(([call, does]) => `  ${call}\n      ${does}`).join('\n')}`);
  }
  return `${parts.join('\n\n')}\n`;
}

/** Lines of two columns. */
export function columns(rows: ReadonlyArray<readonly [string, string]>): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
