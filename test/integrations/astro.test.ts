import { execFile, spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build as bundle } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { makeSite, removeSite, story, whenSaved, type Site } from './site.js';

const project = fileURLToPath(new URL('../../', import.meta.url));
const program = path.join(project, 'node_modules/astro/astro.js');
const bridge = 'content/news/bridge.md';
const dangling = story.replace('our-organisation', 'our-organization');
let site: Site;

const collections = `import { defineCollection } from 'astro:content';
import { despatchLoader } from 'despatch/astro';
export const collections = {
  news: defineCollection({ loader: despatchLoader({ folder: 'content', kind: 'news-story' }) }),
  organisations: defineCollection({ loader: despatchLoader({ folder: 'content', kind: 'organisation' }) }),
};`;

const page = `---
import { getCollection, getEntry, render } from 'astro:content';
const stories = await getCollection('news');
const [story] = stories;
const { Content } = await render(story);
const [from] = story.data.organisations;
const organisation = await getEntry('organisations', from);
---
<h1>{story.data.title}</h1><p>{stories.map(({ id }) => id).join(' ')}</p><p>{organisation.data.title}</p><Content />`;

/** Lays out a site in which the package is installed: with the loader bundled from its sources. */
beforeAll(async () => {
  site = makeSite({
    'package.json': '{ "type": "module" }',
    'node_modules/despatch/package.json': '{ "type": "module", "exports": { "./astro": "./astro.js" } }',
    'astro.config.mjs': `export default { cacheDir: './cache' };`,
    'src/content.config.ts': collections,
    'src/pages/index.astro': page,
  });
  const installed = path.join(project, 'node_modules');
  for (const name of readdirSync(installed)) {
    if (!name.startsWith('.')) symlinkSync(path.join(installed, name), site.file(`node_modules/${name}`));
  }
  await bundle({
    entryPoints: [path.join(project, 'src/integrations/astro.ts')],
    outfile: site.file('node_modules/despatch/astro.js'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
});

beforeEach(() => site.write(bridge, story));
afterAll(() => removeSite(site));

/** What Astro is run with: it asks nothing of the network and takes no notice of this test runner. */
function environment(mode: 'production' | 'development'): NodeJS.ProcessEnv {
  const { VITEST: _vitest, ...rest } = process.env;
  return {
    ...rest,
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DISABLE_UPDATE_CHECK: 'true',
    NODE_ENV: mode,
    NO_COLOR: '1',
  };
}

/** Runs `astro build` in the site, and gives what it prints and how it ends. */
async function build(): Promise<{ code: number; output: string }> {
  const options = { cwd: site.root, env: environment('production') };
  return promisify(execFile)(process.execPath, [program, 'build'], options).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      output: stdout + stderr,
    }),
  );
}

describe('astro build', () => {
  it('makes a page of a story, with what it refers to', async () => {
    expect((await build()).code).toBe(0);
    const html = readFileSync(site.file('dist/index.html'), 'utf8');
    expect(html).toContain('<h1>Bridge reopens after repairs</h1>');
    expect(html).toContain('<p>bridge</p>');
    expect(html).toContain('<p>Our Organisation</p>');
    expect(html).toContain('<strong>open</strong>');
  });

  it('fails with the place of an error', async () => {
    site.write(bridge, dangling);
    const { code, output } = await build();
    expect(code).not.toBe(0);
    expect(output).toMatch(/^content\/news\/bridge\.md:6:17: .*unknown-reference/m);
  });
});

it('logs a warning once, with the collection of its kind', async () => {
  site.write(bridge, story.replace('repairs', 'repairs.'));
  const { output } = await build();
  expect(output.match(/bridge\.md:2:\d+: .*title-full-stop/g)).toHaveLength(1);
});

describe('astro dev', () => {
  /** A port that nothing listens on. */
  async function freePort(): Promise<string> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    return String(port);
  }

  /** Starts the server, and gives its address and what it prints. */
  async function serve(): Promise<{ address: string; output(): string }> {
    const child = spawn(
      process.execPath,
      [program, 'dev', '--host', '127.0.0.1', '--port', await freePort()],
      {
        cwd: site.root,
        env: environment('development'),
      },
    );
    const ended = new Promise((resolve) => child.on('close', resolve));
    onTestFinished(async () => {
      child.kill();
      await ended;
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    const addressIn = () => /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
    await expect.poll(addressIn, { timeout: 40_000 }).toBeDefined();
    return { address: addressIn()!, output: () => output };
  }

  it(
    'follows the content, keeps what is right when it is wrong, and goes on when it is put right',
    { timeout: 120_000 },
    async () => {
      const { address, output } = await serve();
      const shows = async (text: string) => {
        const html = await (await fetch(address)).text();
        return html.replace(/ data-astro-source-[a-z]+="[^"]*"/g, '').includes(text);
      };
      await expect.poll(() => shows('<h1>Bridge reopens after repairs</h1>'), { timeout: 20_000 }).toBe(true);

      await whenSaved(site, bridge, story.replace('Bridge', 'Footbridge'), () =>
        shows('<h1>Footbridge reopens'),
      );
      await whenSaved(site, 'content/news/tunnel.md', story.replace('Bridge', 'Tunnel'), () =>
        shows('bridge tunnel'),
      );

      await whenSaved(site, 'content/news/tunnel.md', dangling, () =>
        /tunnel\.md:6:17: .*unknown-reference/.test(output()),
      );
      expect(await shows('<h1>Footbridge reopens')).toBe(true);

      rmSync(site.file('content/news/tunnel.md'));
      await expect.poll(() => shows('<p>bridge</p>'), { timeout: 20_000 }).toBe(true);
      await whenSaved(site, bridge, story.replace('Bridge', 'Aqueduct'), () => shows('<h1>Aqueduct reopens'));
    },
  );
});
