import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import type { Terminal } from '../../src/cli/command.js';
import { folderWith, homeOffice, story } from '../temporary-folder.js';
import { despatch } from './despatch.js';

/** A terminal on which a test waits for a text, and from which it can interrupt. */
function createTerminal() {
  const interruption = new AbortController();
  let said = '';
  let wake = (): void => {};
  const say = (text: string): void => {
    said += text;
    wake();
  };
  const terminal: Terminal = {
    out: say,
    err: say,
    readInput: () => Promise.resolve(''),
    showsProgress: false,
    hasColour: false,
    env: {},
    signal: interruption.signal,
  };
  const until = async (text: string): Promise<void> => {
    while (!said.includes(text)) await new Promise<void>((resolve) => (wake = resolve));
    said = said.slice(said.indexOf(text) + text.length);
  };
  return { terminal, until, interrupt: () => interruption.abort() };
}

it('reports again after each change, says what became right, and ends with Ctrl-C', async () => {
  const folder = folderWith({ 'news/a.md': story({ newsType: 'x' }), ...homeOffice });
  const file = path.join(folder, 'news/a.md');
  const { terminal, until, interrupt } = createTerminal();
  const ended = run(['check', folder, '--watch', '--no-bodies'], terminal);
  await until('`newsType` cannot be `x`');
  await until('Watching for changes.');
  writeFileSync(file, story());
  await until('Put right:');
  await until('wrong-value');
  await until('No problems in 2 files.');
  writeFileSync(file, story({ newsType: 'y' }));
  await until('`newsType` cannot be `y`');
  interrupt();
  expect(await ended).toBe(0);
});

it('does not go with what changes files', async () => {
  const { code, err } = await despatch(['check', folderWith(homeOffice), '--watch', '--fix']);
  expect(code).toBe(2);
  expect(err).toContain('--watch does not go with --fix.');
});
