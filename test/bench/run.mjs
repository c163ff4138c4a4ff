import { readdirSync } from 'node:fs';

/** `npm run bench -- NAME [arguments…]` runs `test/bench/NAME.mjs`. */
const [name, ...rest] = process.argv.slice(2);
const helpers = new Set(['run', 'generate', 'measure', 'content-json-peers', 'content-json-items']);
const names = readdirSync(new URL('.', import.meta.url))
  .map((file) => file.replace(/\.mjs$/, ''))
  .filter((file) => !helpers.has(file));

if (!names.includes(name)) {
  console.error(`Name a bench: ${names.join(', ')}.`);
  process.exitCode = 2;
} else {
  process.argv.splice(2, process.argv.length, ...rest);
  await import(`./${name}.mjs`);
}
