import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Makes a folder with files in it, which is gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'despatch-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** A story with front matter, in which a test changes what it is about. */
export function story(
  changes: Readonly<Record<string, string | undefined>> = {},
  body = 'The text.',
): string {
  const fields = {
    title: 'Annual report published',
    summary: 'The report has been published.',
    newsType: 'news_story',
    firstPublishedAt: '2015-03-23',
    organisations: '[home-office]',
    ...changes,
  };
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** The organisation that {@link story} names. */
export const homeOffice = { 'organisations/home-office.md': '---\ntitle: Home Office\n---\n' };
