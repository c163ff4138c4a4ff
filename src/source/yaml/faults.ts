import type { Document } from 'yaml';
import { duplicateKeysOf } from './duplicate-keys.js';
import { faultOf } from './fault-of.js';

/** What is wrong with a YAML text, and where. */
export interface YamlFault {
  kind: 'syntax' | 'duplicate-key' | 'unknown-anchor' | 'too-many-aliases';
  /** The reason in plain words, as the end of a sentence; for a key or an anchor its name. */
  reason: string;
  /** Offset of the fault. */
  start: number;
  /** Offset behind it. */
  end: number;
}

/**
 * The faults of a parsed document: the first fault of its syntax, since what follows it comes from it, and every
 * key that a mapping has twice.
 */
export function faultsOf(document: Document, text: string): YamlFault[] {
  const faults: YamlFault[] = [];
  // A tag that means nothing is no error for the package, which takes it away.
  const [error = document.warnings.find(({ code }) => code === 'TAG_RESOLVE_FAILED')] = document.errors;
  if (error) faults.push(faultOf(error, document, text));
  for (const { range } of duplicateKeysOf(document)) if (range) faults.push(duplicateKey(text, range[0]));
  return faults;
}

function duplicateKey(text: string, start: number): YamlFault {
  const key = /^(?:"[^"\n]*"|'[^'\n]*'|[^:\n]+?)(?=\s*:)/.exec(text.slice(start, start + 1000))?.[0] ?? '';
  return {
    kind: 'duplicate-key',
    reason: key.replace(/^(["'])(.*)\1$/, '$2'),
    start,
    end: start + key.length,
  };
}
