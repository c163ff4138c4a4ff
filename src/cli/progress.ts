import type { Terminal } from './command.js';
import { withCommas } from './problem-line.js';

/** A line on the terminal that says how far work has come. */
export interface ProgressLine {
  update(progress: { done: number; total: number }): void;
  /** Takes the line away. */
  end(): void;
}

/** Milliseconds between two updates of the line, and before the first one. */
const interval = 100;

/** Shows progress if standard error is a terminal. Nothing is shown of work that is done at once. */
export function showProgress(terminal: Terminal, verb: string): ProgressLine {
  if (!terminal.showsProgress) return { update: () => {}, end: () => {} };
  let shownAt = Date.now();
  let isShown = false;
  return {
    update({ done, total }) {
      const now = Date.now();
      if (now - shownAt < interval) return;
      shownAt = now;
      isShown = true;
      const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
      terminal.err(`\r\u001b[K${verb} ${withCommas(done)} of ${withCommas(total)} (${percent}%)`);
    },
    end() {
      if (isShown) terminal.err('\r\u001b[K');
    },
  };
}
