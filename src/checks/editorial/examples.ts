import type { RuleExample } from '../rule.js';

/** An example of a title, and what `--fix` makes of it. */
export function title(text: string, fixed?: string): RuleExample {
  return { fields: { title: text }, fixed: fixed === undefined ? undefined : { title: fixed } };
}

/** An example of a summary, and what `--fix` makes of it. */
export function summary(text: string, fixed?: string): RuleExample {
  return { fields: { summary: text }, fixed: fixed === undefined ? undefined : { summary: fixed } };
}

/** An example of a body in Govspeak, and what `--fix` makes of it. */
export function body(govspeak: string, fixed?: string): RuleExample {
  return {
    fields: { body: { govspeak } },
    fixed: fixed === undefined ? undefined : { body: { govspeak: fixed } },
  };
}
