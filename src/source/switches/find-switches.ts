import type { RuleState } from '../../checks/active-rules.js';
import { nearestName } from '../../catalogue/nearest-name.js';
import { problemOf } from '../../problems/kind.js';
import { invalidSwitch, lockedSwitch, unknownSwitch } from '../../problems/kinds/switches.js';
import type { Fix, Problem } from '../../problems/problem.js';
import { findFrontMatter } from '../read/front-matter.js';
import { placeAt } from '../position/place-at.js';
import type { SourceFile } from '../read/source-file.js';
import { htmlSwitches, nextLineOf, removalOf, yamlSwitches, type SwitchComment } from './switch-comments.js';
import type { Switch } from './switch.js';

/** Switches, and what is wrong with how they are written. */
export interface FoundSwitches {
  switches: Switch[];
  problems: Problem[];
}

/** Finds the switches in the comments of a file. */
export function switchesInComments(source: SourceFile): FoundSwitches {
  const reader = new SwitchReader(source);
  for (const comment of commentsOf(source)) reader.read(comment);
  return reader.found;
}

function commentsOf({ format, text }: SourceFile): SwitchComment[] {
  const whole = { start: 0, end: text.length };
  if (format === 'json' || format === 'ndjson') return htmlSwitches(text, whole);
  if (format === 'yaml')
    return [...yamlSwitches(text, whole), ...htmlSwitches(text, whole)].sort(
      (one, other) => one.start - other.start,
    );
  const front = findFrontMatter(text);
  if (typeof front === 'string') return [];
  return [
    ...yamlSwitches(text, front),
    ...htmlSwitches(text, { start: front.bodyStart, end: front.bodyEnd }),
  ];
}

const words = ['despatch-disable-line', 'despatch-disable-next-line', 'despatch-disable', 'despatch-enable'];

class SwitchReader {
  readonly found: FoundSwitches = { switches: [], problems: [] };
  /** What is switched off and not on again, by code. */
  private readonly open = new Map<string, Switch[]>();

  constructor(private readonly source: SourceFile) {}

  read(comment: SwitchComment): void {
    const { word, codes } = comment;
    if (!words.includes(word)) {
      const nearest = nearestName(word, words);
      // A text may begin with a despatch-box.
      if (nearest === undefined && !/^despatch-(?:dis|en)/.test(word)) return;
      const meant = nearest ? `Did you mean \`${nearest}\`?` : `Write ${words.map(quoted).join(', ')}.`;
      this.refuse(comment, `Nothing is switched by \`${word}\`. ${meant}`);
    } else if (word === 'despatch-enable') {
      this.close(comment);
    } else if (codes.length === 0) {
      this.refuse(comment, `Name the codes of the rules behind \`${word}\`.`);
    } else {
      const added = codes.map((_, index) => this.switchOf(comment, index));
      this.found.switches.push(...added);
      if (word !== 'despatch-disable') return;
      for (const one of added) {
        const same = this.open.get(one.code);
        if (same) same.push(one);
        else this.open.set(one.code, [one]);
      }
    }
  }

  private switchOf(comment: SwitchComment, index: number): Switch {
    const { code, start } = comment.codes[index]!;
    const { lines } = this.source;
    const { line, column } = lines.positionOf(start);
    const place = { line, column, endLine: line, endColumn: column + code.length };
    const fix = this.fixOf(comment, index);
    const base = { code, place, ...(fix && { fix }) };
    if (comment.word === 'despatch-disable') return { ...base, from: lines.positionOf(comment.end) };
    const covered =
      comment.word === 'despatch-disable-line'
        ? lines.positionOf(comment.start).line
        : lines.positionOf(nextLineOf(this.source.text, comment)).line;
    return { ...base, from: { line: covered, column: 1 }, to: { line: covered + 1, column: 1 } };
  }

  private close(comment: SwitchComment): void {
    const to = this.source.lines.positionOf(comment.start);
    const named = comment.codes.map(({ code }) => code);
    const idle = named.filter((code) => !this.open.has(code));
    const closed = (named.length > 0 ? named : [...this.open.keys()]).flatMap(
      (code) => this.open.get(code) ?? [],
    );
    for (const one of closed) {
      one.to = to;
      // Its end would be left over.
      delete one.fix;
      this.open.delete(one.code);
    }
    if (idle.length > 0 || closed.length === 0) {
      const none =
        idle.length > 0 ? `above names ${idle.map(quoted).join(' or ')}, so it` : 'stands above, so this';
      this.refuse(comment, `No \`despatch-disable\` ${none} ends nothing. Delete it.`);
    }
  }

  private refuse({ wordStart, word }: SwitchComment, reason: string): void {
    const problem = problemOf(invalidSwitch, { reason });
    this.found.problems.push(placeAt(problem, this.source, wordStart, wordStart + word.length));
  }

  /** Takes out the code, or with the last code the comment. */
  private fixOf(comment: SwitchComment, index: number): Fix | undefined {
    const { text, format } = this.source;
    if (format === 'json' || format === 'ndjson') return undefined;
    const { codes } = comment;
    if (codes.length === 1) {
      const { start, end } = removalOf(text, comment);
      return { description: 'Delete the comment', edits: [], fileEdits: [{ start, end, text: '' }] };
    }
    const own = codes[index]!;
    const next = codes[index + 1];
    const last = codes[index - 1];
    const start = next ? own.start : last!.start + last!.code.length;
    const end = next ? next.start : own.start + own.code.length;
    return { description: 'Delete the code', edits: [], fileEdits: [{ start, end, text: '' }] };
  }
}

/** Says of codes that no file can switch off that it cannot, and leaves out their switches. */
export async function switchesOfRules(
  { switches, problems }: FoundSwitches,
  states: ReadonlyMap<string, RuleState>,
  file: string,
): Promise<FoundSwitches> {
  const kept: Switch[] = [];
  const more: Problem[] = [];
  for (const one of switches) {
    const { code, place } = one;
    const state = states.get(code);
    if (state !== undefined && state !== 'locked') {
      kept.push(one);
      continue;
    }
    const { allKinds } = await import('../../checks/all-kinds.js');
    const kinds = allKinds();
    const problem = kinds.has(code)
      ? problemOf(lockedSwitch, { code })
      : problemOf(unknownSwitch, {
          code,
          nearest: nearestName(code, new Set([...kinds.keys(), ...states.keys()])),
        });
    more.push({ ...problem, file, ...place });
  }
  return { switches: kept, problems: [...problems, ...more] };
}

const quoted = (word: string): string => `\`${word}\``;
