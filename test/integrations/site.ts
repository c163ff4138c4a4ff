import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';

/** A story as a content file, in which a test changes what it is about. */
export const story = [
  '---',
  'title: Bridge reopens after repairs',
  'summary: Traffic can cross the river again.',
  'newsType: news_story',
  'firstPublishedAt: 2015-03-23',
  'organisations: [our-organisation]',
  '---',
  '',
  'The bridge is **open**.',
  '',
].join('\n');

/** A folder with content, and with what a tool needs beside it. */
export interface Site {
  root: string;
  /** Writes a file of the site. */
  write(name: string, text: string): void;
  /** The path of a file. */
  file(name: string): string;
}

/** Lays out a site with a story and its organisation. It is gone after the test. */
export function siteWith(files: Readonly<Record<string, string>>): Site {
  const site = makeSite(files);
  onTestFinished(() => removeSite(site));
  return site;
}

/** Lays out a site that is kept until it is removed. */
export function makeSite(files: Readonly<Record<string, string>>): Site {
  const root = mkdtempSync(path.join(tmpdir(), 'despatch-site-'));
  const file = (name: string): string => path.join(root, name);
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(file(name)), { recursive: true });
    writeFileSync(file(name), text);
  };
  write('content/news/bridge.md', story);
  write('content/organisations/our-organisation.yaml', 'title: Our Organisation\n');
  for (const [name, text] of Object.entries(files)) write(name, text);
  return { root, write, file };
}

/** Removes a site. */
export function removeSite({ root }: Site): void {
  rmSync(root, { recursive: true, force: true });
}

/** Saves a file, again and again in case the watcher was not ready, until what should follow has happened. */
export async function whenSaved(
  { write }: Site,
  name: string,
  text: string,
  hasHappened: () => boolean | Promise<boolean>,
): Promise<void> {
  await expect
    .poll(
      async () => {
        const isDone = await hasHappened();
        if (!isDone) write(name, text);
        return isDone;
      },
      { timeout: 30_000, interval: 700 },
    )
    .toBe(true);
}
