#!/usr/bin/env node
import { createTerminal } from './terminal.js';
import { run } from './run.js';

const terminal = createTerminal();
const code = await run(process.argv.slice(2), terminal);
// An interruption has set its own.
process.exitCode ??= code;
