import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeFileWhole } from '../../source/write/write-file.js';
import { exitCodes, UsageError, type Command, type Terminal } from '../command.js';
import { editorSettings, mergeSettings } from '../editor-settings.js';

/** Writes the JSON Schemas of content, and the settings by which VS Code uses them. */
export const command: Command = {
  spec: {
    name: 'schemas',
    summary: 'Write JSON Schemas of content files, and editor settings',
    usage: 'schemas [--out <folder>] [--vscode [--content <folder>]]',
    about: [
      'With --out, writes a JSON Schema for each kind of content: news-story.json for documents as data, and',
      'files/news-story.json for content files, which leave out what their folder, name and text say; report.json is',
      'that of `check --format json`. With --vscode, adds to .vscode/settings.json in the current folder the schemas for',
      'YAML, JSON and front matter.',
    ].join('\n'),
    options: {
      out: { type: 'string', value: '<folder>', help: 'The folder to write the schemas to' },
      vscode: { type: 'boolean', help: 'Write settings for VS Code' },
      content: { type: 'string', value: '<folder>', help: 'The folder of content that the settings are for' },
    },
    examples: [
      ['despatch schemas --out schemas', 'writes the schemas to a folder'],
      ['despatch schemas --vscode --content content', 'makes VS Code complete and check content files'],
    ],
  },
  run(input, terminal) {
    if (input.positionals.length > 0) throw new UsageError('Name the folder with --out <folder>.');
    const out = input.text('out');
    const wantsSettings = input.flag('vscode');
    if (out === undefined && !wantsSettings)
      throw new UsageError('Say what to write: --out <folder> or --vscode.');
    const from = schemaFolder();
    if (out !== undefined) copySchemas(from, out, terminal);
    if (wantsSettings) {
      const target = out ?? 'node_modules/despatch/dist/schemas';
      writeSettings(target, input.text('content') ?? '.', terminal);
    }
    return Promise.resolve(exitCodes.clean);
  },
};

/** The folder of schemas in the package: beside the program, or a folder above. */
function schemaFolder(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (path.dirname(folder) !== folder) {
    for (const name of ['schemas', 'dist/schemas']) {
      const found = path.join(folder, name);
      if (existsSync(path.join(found, 'news-story.json'))) return found;
    }
    folder = path.dirname(folder);
  }
  throw new UsageError('The schemas are not in this installation of despatch: install it again.');
}

function copySchemas(from: string, out: string, terminal: Terminal): void {
  const files = readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  for (const file of files) {
    mkdirSync(path.dirname(path.join(out, file)), { recursive: true });
    copyFileSync(path.join(from, file), path.join(out, file));
  }
  terminal.out(`${files.length} schemas written to ${out}.\n`);
}

function writeSettings(schemas: string, content: string, terminal: Terminal): void {
  const file = path.join('.vscode', 'settings.json');
  const present = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const settings = editorSettings(schemas, content);
  const merged = mergeSettings(present, settings);
  if (merged === undefined) {
    throw new UsageError(
      `${file} has comments or is no JSON, so it was left as it is. Add these settings by hand:\n${JSON.stringify(settings, null, 2)}`,
    );
  }
  mkdirSync('.vscode', { recursive: true });
  writeFileWhole(file, merged);
  terminal.out(`Settings for VS Code written to ${file}.\n`);
}
