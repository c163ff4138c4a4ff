import diffSequences from '@jest/diff-sequences';

/** Lines that follow each other and were changed, by their places from 0. */
interface Change {
  oldStart: number;
  oldEnd: number;
  newStart: number;
  newEnd: number;
}

/** Lines shown around a change. */
const context = 3;

/** Shows the change of a file as `diff -u` does, so that `git apply -p0` takes it too. */
export function unifiedDiff(name: string, before: string, after: string): string {
  const [old, now] = [linesOf(before), linesOf(after)];
  const hunks = hunksOf(changesOf(old, now)).map((changes) => hunk(changes, old, now));
  return `--- ${name}\n+++ ${name}\n${hunks.join('')}`;
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function changesOf(old: readonly string[], now: readonly string[]): Change[] {
  const changes: Change[] = [];
  let [oldAt, newAt] = [0, 0];
  const addCommon = (count: number, oldStart: number, newStart: number): void => {
    if (oldStart > oldAt || newStart > newAt)
      changes.push({ oldStart: oldAt, oldEnd: oldStart, newStart: newAt, newEnd: newStart });
    [oldAt, newAt] = [oldStart + count, newStart + count];
  };
  if (old.length === now.length) {
    // Hardly any fix adds or removes a line, and this takes no longer for many changes.
    for (const [index, line] of old.entries()) if (line === now[index]) addCommon(1, index, index);
  } else {
    diffSequences(old.length, now.length, (one, other) => old[one] === now[other], addCommon);
  }
  addCommon(0, old.length, now.length);
  return changes;
}

/** Puts together the changes whose lines around them would overlap. */
function hunksOf(changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1);
    if (last && change.oldStart - last.at(-1)!.oldEnd <= 2 * context) last.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function hunk(changes: readonly Change[], old: readonly string[], now: readonly string[]): string {
  const first = changes[0]!;
  const last = changes.at(-1)!;
  const before = Math.min(context, first.oldStart);
  const behind = Math.min(context, old.length - last.oldEnd);
  const lines: string[] = [];
  let at = first.oldStart - before;
  for (const { oldStart, oldEnd, newStart, newEnd } of changes) {
    lines.push(...old.slice(at, oldStart).map((line) => shown(' ', line)));
    lines.push(...old.slice(oldStart, oldEnd).map((line) => shown('-', line)));
    lines.push(...now.slice(newStart, newEnd).map((line) => shown('+', line)));
    at = oldEnd;
  }
  lines.push(...old.slice(at, at + behind).map((line) => shown(' ', line)));
  const oldRange = range(first.oldStart - before, last.oldEnd + behind);
  const newRange = range(first.newStart - before, last.newEnd + behind);
  return `@@ -${oldRange} +${newRange} @@\n${lines.join('')}`;
}

/** A stretch of lines as `diff` counts them: from 1, and from 0 if there are none. */
function range(start: number, end: number): string {
  return `${start === end ? start : start + 1},${end - start}`;
}

function shown(mark: string, line: string): string {
  return line.endsWith('\n') ? `${mark}${line}` : `${mark}${line}\n\\ No newline at end of file\n`;
}
