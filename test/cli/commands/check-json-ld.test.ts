import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, homeOffice, story } from '../../temporary-folder.js';
import { despatch } from '../despatch.js';

const graph = [
  '{',
  '  "@context": "https://schema.org",',
  '  "@type": "WebSite",',
  '  "headLine": "News"',
  '}',
].join('\n');
const page = (script: string) =>
  `<!doctype html>\n<html lang="en"><title>News</title><script type="application/ld+json">\n${script}</script></html>`;
const site = { 'despatch.config.json': '{"site": {"url": "https://www.example.gov.uk", "name": "Example"}}' };

describe('despatch check on JSON-LD', () => {
  it('finds a term that does not exist in a graph and in a page, at its place', async () => {
    const folder = folderWith({ 'graph.jsonld': graph, 'page.html': page(graph) });
    const files = [path.join(folder, 'page.html'), path.join(folder, 'graph.jsonld')];
    const { code, out } = await despatch(['check', ...files, '--format', 'compact']);
    expect(code).toBe(1);
    expect(out).toContain('graph.jsonld:4:3');
    expect(out).toContain('page.html:6:3');
    expect(out).toContain('Schema.org has no property `headLine`. Did you mean `headline`?');
    expect(out).toContain('in 2 files');
  });

  it('takes a page for a page wherever it stands, such as in the output of a build', async () => {
    const folder = folderWith({ 'news/a.html': page(graph) });
    const { out } = await despatch(['check', path.join(folder, 'news/a.html'), '--format', 'compact']);
    expect(out).toContain('json-ld-unknown-property');
    expect(out).not.toContain('missing-field');
  });

  it('takes an HTML file with front matter for content', async () => {
    const folder = folderWith({ 'news/a.html': story({}, '<p>The text.</p>') });
    const { out } = await despatch(['check', path.join(folder, 'news/a.html'), '--only', 'json-ld-missing']);
    expect(out).toBe('No problems in 1 file.\n');
  });

  it('says so of a page without JSON-LD, and of JSON that cannot be read', async () => {
    const folder = folderWith({ 'page.html': '<html><p>News</p></html>', 'graph.jsonld': '{"@type": ' });
    const files = [path.join(folder, 'page.html'), path.join(folder, 'graph.jsonld')];
    const { out } = await despatch(['check', ...files, '--format', 'compact']);
    expect(out).toContain('page.html');
    expect(out).toContain('invalid-json');
  });

  it('lets rules be set as for content', async () => {
    const folder = folderWith({ 'graph.jsonld': graph });
    const file = path.join(folder, 'graph.jsonld');
    expect((await despatch(['check', file, '--rule', 'json-ld-unknown-property:off'])).code).toBe(0);
  });

  it('checks standard input', async () => {
    const args = ['check', '--stdin', '--stdin-filename', 'graph.jsonld'];
    expect((await despatch(args, graph)).out).toContain('graph.jsonld:4:3');
  });

  it('reads no JSON-LD files in folders of content', async () => {
    const folder = folderWith({ 'news/a.md': story(), 'news/b.jsonld': graph, ...homeOffice });
    const { out } = await despatch(['check', folder, '--no-bodies', '--today', '2026-11-25']);
    expect(out).toBe('No problems in 2 files.\n');
  });
});

describe('despatch build', () => {
  it('checks its graphs, and writes nothing if a rule makes an error of what one lacks', async () => {
    const folder = folderWith({ 'news/a.md': story(), ...homeOffice, ...site });
    const out = path.join(folder, 'out');
    const rule = ['--rule', 'google-article-recommended:error'];
    const refused = await despatch(['build', folder, '--out', out, ...rule]);
    expect(refused.code).toBe(1);
    expect(refused.out).toContain('google-article-recommended');
    expect(existsSync(path.join(out, 'government/news/a.html'))).toBe(false);
    const built = await despatch(['build', folder, '--out', out]);
    expect(built.code).toBe(0);
    expect(built.out).not.toContain('google-');
  });
});
