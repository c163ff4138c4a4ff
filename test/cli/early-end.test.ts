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

it.each([
  [['check', '.', '--format', 'xml'], 'There is no format xml.'],
  [['check'], 'Name a folder of content to check.'],
  [['explain', 'titel-length'], 'No problem has the code titel-length.'],
  [['build', '.'], 'Name the folder to write to'],
])('a wrong call %j ends with 2 in the files that the package has', async (args, message) => {
  const { code, err } = await runProgram(args);
  expect(code).toBe(2);
  expect(err).toContain(message);
  expect(err).toContain(`See despatch ${args[0]} --help.`);
});
