// Renders inputs made from the grammar's own tokens and says which of them break a promise: that any text
// renders, safely, the same each time, with its places inside the source.
// `node scripts/fuzz-govspeak.mjs [count] [seed]`; a million inputs take some minutes.
import { importSources } from './import-sources.mjs';

const [count = '1000000', seed = '1'] = process.argv.slice(2);
const { faultsOf, tokens } = await importSources(`
  export { faultsOf } from './test/body/govspeak/check-rendering.ts';
  export { tokens } from './test/body/govspeak/any-source.ts';
`);

/** A small generator of numbers, so that a run can be repeated. */
let state = Number(seed) >>> 0 || 1;
const below = (limit) => {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % limit;
};

const started = performance.now();
let failed = 0;
for (let run = 1; run <= Number(count); run++) {
  const source = Array.from({ length: 1 + below(24) }, () => tokens[below(tokens.length)]).join('');
  let faults;
  try {
    faults = faultsOf(source);
  } catch (error) {
    faults = [String(error.stack).slice(0, 500)];
  }
  if (faults.length > 0 && ++failed <= 20) console.log(JSON.stringify(source), faults[0]);
  if (run % 100_000 === 0) console.log(`${run} inputs, ${failed} failed`);
}
console.log(`${count} inputs, ${failed} failed, ${Math.round((performance.now() - started) / 1000)} s`);
process.exitCode = failed > 0 ? 1 : 0;
