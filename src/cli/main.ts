#!/usr/bin/env node
import { createTerminal } from './terminal.js';
import { run } from './run.js';

const terminal = createTerminal();
process.exitCode = await run(process.argv.slice(2), terminal);
