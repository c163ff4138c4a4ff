#!/usr/bin/env node
import module from 'node:module';
import { exitCodes } from './command.js';
import { createTerminal } from './terminal.js';
import { run } from './run.js';

/** How Node ends if nothing is left that could settle what a program waits for. */
const waitsForNothing = 13;

// From Node 22.8 on: what was compiled is kept for the next start.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

const terminal = createTerminal();
let isFinished = false;
process.once('exit', (early) => {
  if (isFinished || (early !== exitCodes.clean && early !== waitsForNothing)) return;
  terminal.err('Nothing was reported: the configuration ends the process, or waits for what never comes.\n');
  process.exitCode = exitCodes.usage;
});
const code = await run(process.argv.slice(2), terminal);
isFinished = true;
// An interruption has set its own.
process.exitCode ??= code;
