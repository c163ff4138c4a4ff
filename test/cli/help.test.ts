import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCommand } from '../../src/cli/program.js';
import { despatch } from './despatch.js';

const docs = ['command-line.md', 'content-json.md', 'editors.md']
  .map((name) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8'))
  .join('\n');

describe.each(Object.entries(loadCommand))('despatch %s', (name, load) => {
  it('has every option in its help and in the documentation', async () => {
    const { command } = await load();
    const { code, out } = await despatch([name, '--help']);
    expect(code).toBe(0);
    for (const [option, { short }] of Object.entries(command.spec.options)) {
      expect(out).toContain(`--${option}`);
      expect(docs, `--${option}`).toContain(`--${option}`);
      if (short !== undefined) expect(out).toMatch(new RegExp(`^ +-${short}, --${option}`, 'm'));
    }
    for (const [call, does] of command.spec.examples ?? []) {
      expect(out).toContain(call);
      expect(out).toContain(does);
    }
  });
});
