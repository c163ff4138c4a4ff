/** What a comment that begins with `despatch-` says. Offsets are those of the text it stands in. */
export interface SwitchComment {
  /** The comment with its marks. */
  start: number;
  end: number;
  /** Its first word, such as `despatch-disable-line`. */
  word: string;
  wordStart: number;
  /** The codes behind it. */
  codes: { code: string; start: number }[];
}

/** A stretch of a text. */
export interface Stretch {
  start: number;
  end: number;
}

const mark = 'despatch-';
const html = /<!--\s*(?=despatch-)/g;
const yaml = /(?<=^|[ \t])#[ \t]*(?=despatch-)/gm;

/** Whether a text may hold a switch: a quick look, since hardly any does. */
export function mayHoldSwitches(text: string): boolean {
  return text.includes(mark);
}

/** The switches in comments of Govspeak and HTML, `<!-- … -->`. One that is not closed is text. */
export function htmlSwitches(text: string, { start, end }: Stretch): SwitchComment[] {
  const comments: SwitchComment[] = [];
  html.lastIndex = start;
  for (let match = html.exec(text); match && match.index < end; match = html.exec(text)) {
    const inner = match.index + match[0].length;
    const close = text.indexOf('-->', inner);
    if (close === -1 || close >= end) break;
    comments.push(read(text, { start: inner, end: close }, { start: match.index, end: close + 3 }));
    html.lastIndex = close + 3;
  }
  return comments;
}

/** The switches in comments of YAML, `# …`. */
export function yamlSwitches(text: string, { start, end }: Stretch): SwitchComment[] {
  const comments: SwitchComment[] = [];
  yaml.lastIndex = start;
  for (let match = yaml.exec(text); match && match.index < end; match = yaml.exec(text)) {
    const inner = match.index + match[0].length;
    const line = /[^\r\n]*/y;
    line.lastIndex = inner;
    const close = Math.min(end, inner + line.exec(text)![0].length);
    comments.push(read(text, { start: inner, end: close }, { start: match.index, end: close }));
    yaml.lastIndex = close;
  }
  return comments;
}

function read(text: string, inner: Stretch, { start, end }: Stretch): SwitchComment {
  const said = text.slice(inner.start, inner.end);
  const reason = /\s--(?:\s|$)/.exec(said);
  const words = [...(reason ? said.slice(0, reason.index) : said).matchAll(/[^\s,]+/g)];
  const codes = words.slice(1).map(({ 0: code, index }) => ({ code, start: inner.start + index }));
  return { start, end, word: words[0]![0], wordStart: inner.start, codes };
}

const idleLines =
  /[^\n]*(?:\n[ \t]*(?:(?:<!--\s*despatch-(?:(?!-->)[^])*-->|#[ \t]*despatch-.*)[ \t]*)?\r?(?=\n))*\n?/y;

/** Where the line below a comment begins. Formatters put blank lines between, which do not count, nor do switches. */
export function nextLineOf(text: string, { end }: Stretch): number {
  idleLines.lastIndex = end;
  return end + idleLines.exec(text)![0].length;
}

/**
 * What goes with a comment when it is taken out: its line, if it has one of its own, or the spaces that part it
 * from the text.
 */
export function removalOf(text: string, { start, end }: Stretch): Stretch & { opensLine: boolean } {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const opensLine = before.trim() === '';
  const space = opensLine ? /[ \t]*(?:\r?\n)?/y : /(?=\r?\n|$)/y;
  space.lastIndex = end;
  const behind = space.exec(text)?.[0].length ?? 0;
  const isWholeLine = opensLine && (end + behind === text.length || text[end + behind - 1] === '\n');
  if (isWholeLine) return { start: start - before.length, end: end + behind, opensLine };
  if (opensLine) return { start, end: end + behind, opensLine };
  return { start: start - (before.length - before.trimEnd().length), end, opensLine };
}
