#!/usr/bin/env node
import module from 'node:module';
import { createTerminal } from './terminal.js';
import { run } from './run.js';

// From Node 22.8 on: what was compiled is kept for the next start.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

const terminal = createTerminal();
const code = await run(process.argv.slice(2), terminal);
// An interruption has set its own.
process.exitCode ??= code;
