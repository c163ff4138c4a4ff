import { plainScalar } from '../yaml/plain-scalar.js';

/** What a level is set in by. */
const step = '  ';

/** A key that needs no quotes, if it does not look like a number or the like. */
const plainKey = /^[A-Za-z_][\w-]*$/;

/** The longest key that is written on its line, with room for quotes: YAML allows 1024 characters there. */
const longestKey = 150;

/** The first characters that a text without quotes may have: none that means something in YAML. */
const plainStart = /^[^\s\-?:,[\]{}#&*!|>'"%@`]|^-[A-Za-z\d]/;

/** What a text without quotes must not hold: the start of a value or a comment, line breaks, controls, odd spaces. */
const notPlain = /:(?:\s|$)|\s#|\s$|[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;

/** What a block of text must not hold: characters that a reader would change. */
const notInBlock = /[\0-\x08\v\f\r\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;

/** What JSON leaves as it is between quotes, and YAML does not. */
const toEscape = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Half of a character, which no file in UTF-8 can hold. */
const loneSurrogate = /\p{Surrogate}/u;

/**
 * Writes a value of JSON as YAML as an author would: a key or an element a line, quotes only where they are needed,
 * texts of many lines as blocks. Keys without a value are left out.
 *
 * Reading it by the core schema of YAML 1.2 gives the same value. It is several times faster than the `yaml` package,
 * and what it writes of most values is the same.
 */
export function writeYaml(value: object): string {
  return mapping(value as Record<string, unknown>, '') || emptyMapping;
}

/** Writes the lines of a mapping. The first one is not set in: it may stand behind a dash. */
function mapping(value: Record<string, unknown>, indent: string): string {
  let lines = '';
  for (const key of Object.keys(value)) {
    const child = value[key];
    if (child === undefined) continue;
    lines += `${lines === '' ? '' : indent}${keyOf(key, indent)}:`;
    if (typeof child !== 'object' || child === null) lines += ` ${scalar(child, indent)}`;
    else {
      const block = collection(child, indent + step);
      lines +=
        block.startsWith(emptyList) || block.startsWith(emptyMapping)
          ? ` ${block}`
          : `\n${indent}${step}${block}`;
    }
  }
  return lines;
}

const emptyList = '[]\n';
const emptyMapping = '{}\n';

function list(value: readonly unknown[], indent: string): string {
  let lines = '';
  for (const child of value) {
    lines += `${lines === '' ? '' : indent}- `;
    lines +=
      typeof child !== 'object' || child === null ? scalar(child, indent) : collection(child, indent + step);
  }
  return lines;
}

/** Writes the lines of a list or a mapping; an empty one is written on one line. */
function collection(value: object, indent: string): string {
  return Array.isArray(value)
    ? list(value, indent) || emptyList
    : mapping(value as Record<string, unknown>, indent) || emptyMapping;
}

function keyOf(key: string, indent: string): string {
  if (plainKey.test(key) && key.length <= longestKey && plainScalar(key) === key) return key;
  return key.length <= longestKey ? quoted(key) : `? ${quoted(key)}\n${indent}`;
}

/** Writes a value that is no list and no mapping, and the end of its line. */
function scalar(value: unknown, indent: string): string {
  if (typeof value === 'string') return text(value, indent);
  if (typeof value === 'number') return `${Object.is(value, -0) ? '-0' : value}\n`;
  return `${String(value ?? null)}\n`;
}

function text(value: string, indent: string): string {
  if (loneSurrogate.test(value)) return `${quoted(value)}\n`;
  if (plainStart.test(value) && !notPlain.test(value) && plainScalar(value) === value) return `${value}\n`;
  return canBeBlock(value) ? block(value, indent + step) : `${quoted(value)}\n`;
}

/** Whether a text has several lines, and begins and ends so that its indentation and last line break are certain. */
function canBeBlock(value: string): boolean {
  return value.includes('\n') && !notInBlock.test(value) && /^\n*\S/.test(value) && !endsBlank(value);
}

/** Whether the last line holds nothing but spaces and tabs. */
function endsBlank(value: string): boolean {
  const last = value.slice(value.lastIndexOf('\n') + 1);
  return last !== '' && last.trim() === '';
}

function block(value: string, indent: string): string {
  const end = !value.endsWith('\n') ? '-' : value.endsWith('\n\n') ? '+' : '';
  const lines = `\n${end === '-' ? value : value.slice(0, -1)}`;
  // Empty lines stay empty.
  return `|${end}${lines.replace(/\n(?!\n|$)/g, `\n${indent}`)}\n`;
}

function quoted(value: string): string {
  return JSON.stringify(value).replace(
    toEscape,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
