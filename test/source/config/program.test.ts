import { readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNativeNode, type NativeNode } from '../../native-node.js';
import { folderWith, homeOffice } from '../../temporary-folder.js';

const packages = fileURLToPath(new URL('../../../node_modules', import.meta.url));

let node: NativeNode;
beforeAll(async () => {
  node = await startNativeNode();
});
afterAll(() => node.stop());

/** Checks a folder that has a configuration, and gives each problem in one line. */
async function problemsWith(
  name: string,
  config: string,
  files: Record<string, string> = {},
): Promise<string[]> {
  const folder = folderWith({ ...homeOffice, ...files, [name]: config });
  symlinkSync(packages, path.join(folder, 'node_modules'));
  const problems = await node.check(folder);
  expect(readdirSync(folder).filter((one) => one.startsWith('.'))).toEqual([]);
  return problems.map(
    ({ file, line, column, endColumn, code, message }) =>
      `${path.posix.relative(folder, file!)}:${line}:${column}-${endColumn} ${code} ${message}`,
  );
}

const own = `const own = { code: 'own', severity: 'warning', summary: '', advice: '', message: () => 'Mine.' };
const rule = { scope: 'document', kinds: [own], check: (document, report) => report(own, {}) };
`;

describe.each(['despatch.config.js', 'despatch.config.mjs', 'despatch.config.ts', 'despatch.config.mts'])(
  'a configuration in %s',
  (name) => {
    const isTyped = name.endsWith('ts');

    it('is loaded, with what it imports, and its own rules are known', async () => {
      const text = isTyped ? own.replace('(document, report)', '(document: unknown, report: any)') : own;
      const config = `import { severity } from './severity.mjs';
${text}
export default { rules: { own: severity }, extraRules: [rule] };`;
      expect(
        await problemsWith(name, config, { 'severity.mjs': `export const severity = 'error';` }),
      ).toEqual(['organisations/home-office.md:2:1-19 own Mine.']);
    });

    it('may be promised', async () => {
      const config = `${isTyped ? 'const later: number = 1;' : ''}
export default Promise.resolve({ rules: { nothing: 'off' } });`;
      expect(await problemsWith(name, config)).toEqual([
        `${name}:2:43-50 unknown-rule No rule has the code \`nothing\`.`,
      ]);
    });

    it('that throws is placed where it throws', async () => {
      const config = `${isTyped ? 'interface Nothing {\n  name: string;\n}' : '\n\n'}
function read() {
  throw new Error('No network.');
}
export default read();`;
      expect(await problemsWith(name, config)).toEqual([
        `${name}:5:9-34 config-not-loaded The configuration cannot be loaded. It says: No network.`,
      ]);
    });

    it('that promises and breaks it is placed too', async () => {
      const config = `\nasync function read() {\n  await 0;\n  throw new Error('No network.');\n}\nexport default read();`;
      expect(await problemsWith(name, config)).toEqual([
        expect.stringContaining(`${name}:4:9-34 config-not-loaded`),
      ]);
    });

    it('that cannot be parsed is placed at the fault', async () => {
      const [problem, ...rest] = await problemsWith(name, `const one = 1;\n\nexport default { rules: } };\n`);
      expect(problem).toContain(`${name}:3:25-29 config-not-loaded `);
      expect(rest).toEqual([]);
    });

    it.each([
      ['export const config = {};', '1:1-26', 'It has no default export: begin it with `export default`.'],
      [
        '\nexport default () => ({});',
        '1:1-1',
        'Its default export is a function. Export the configuration itself.',
      ],
      [
        'export default 7;',
        '1:1-18',
        'Its default export is the number `7`. Export the configuration itself.',
      ],
      ['export default null;', '1:1-21', 'Its default export is nothing. Export the configuration itself.'],
      ["import './nowhere.mjs';\nexport default {};", '1:1-24', 'It says: '],
    ])('such as %j cannot be loaded', async (config, place, reason) => {
      expect(await problemsWith(name, config)).toEqual([
        expect.stringContaining(
          `${name}:${place} config-not-loaded The configuration cannot be loaded. ${reason}`,
        ),
      ]);
    });

    it.each([
      ['{\n  // rules: here\n  ruls: {},\n}', '3:3-7 unknown-key Unknown key `ruls`. Did you mean `rules`?'],
      [
        "{\n  rules: {\n    'titel-length': 'off',\n  },\n}",
        '3:5-19 unknown-rule No rule has the code `titel-length`. Did you mean `title-length`?',
      ],
      [
        "{\n  rules: {\n    'sentence-length': ['warning', { maxx: 70 }],\n  },\n}",
        '3:38-42 unknown-key Unknown key `maxx`. Did you mean `max`?',
      ],
      ['{\n  rules: { please: "loud" },\n}', '2:12-18 wrong-value '],
      ['{\n  site: { url: "http://a.uk", name: "A" }, /* url: */\n  today: "now" }', '3:3-8 wrong-format '],
      [
        '{\n  fields: {\n    "news-storey": {},\n  },\n}',
        '3:5-18 unknown-key Unknown key `news-storey`. Did you mean `news-story`?',
      ],
      ['{\n  fields: {\n    "news-story": { desk: String },\n  },\n}', '3:21-25 invalid-field '],
      [
        '{\n  fields: {\n    person: {\n      name: { "~standard": { version: 1, vendor: "x", validate() {} } },\n    },\n  },\n}',
        '4:7-11 invalid-field ',
      ],
      ['{\n  extraRules: [{ scope: "document" }],\n}', '2:3-13 invalid-field '],
    ])('is one problem at the key: %j', async (config, expected) => {
      const found = await problemsWith(name, `export default ${config};\n`);
      expect(found).toEqual([expect.stringContaining(`${name}:${expected}`)]);
    });
  },
);

it('a configuration that makes its keys is pointed at by its default export', async () => {
  const config = `const key = ['ig', 'nored'].join('');\nexport default { [key]: [] };\n`;
  expect(await problemsWith('despatch.config.mjs', config)).toEqual([
    'despatch.config.mjs:2:1-15 unknown-key Unknown key `ignored`. Did you mean `ignore`?',
  ]);
});
