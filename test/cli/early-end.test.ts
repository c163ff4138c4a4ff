import { describe, expect, it } from 'vitest';
import { folderWith, homeOffice } from '../temporary-folder.js';
import { runProgram } from './program.js';

describe('a configuration', () => {
  it.each([
    ['ends the process', 'process.exit(0); export default {};'],
    ['promises itself and never comes', 'export default new Promise(() => undefined);'],
  ])('that %s does not pass for a check', async (_name, config) => {
    const folder = folderWith({ ...homeOffice, 'despatch.config.mjs': config });
    expect(await runProgram(['check', folder])).toEqual({
      code: 2,
      out: '',
      err: 'Nothing was reported: the configuration ends the process, or waits for what never comes.\n',
    });
  });
});
