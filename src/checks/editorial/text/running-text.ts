import type { Block } from './prose.js';

/** Whether a block is the author's own text, in paragraphs, lists or call-outs. */
export function isRunningText({ quoted, region }: Block): boolean {
  return !quoted && (region === 'running' || region === 'callout');
}
