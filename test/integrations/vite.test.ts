import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { despatch, type DespatchPluginOptions } from 'despatch/vite';
import {
  build,
  createServer,
  type ErrorPayload,
  type HotPayload,
  type InlineConfig,
  type Rollup,
  type UpdatePayload,
  type ViteDevServer,
} from 'vite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { siteWith, story, whenSaved, type Site } from './site.js';

const page = `import { documents } from 'virtual:despatch';\nconsole.log(documents);\n`;
const hotPage = `${page}import.meta.hot?.accept('virtual:despatch', () => {});\n`;
const bridge = 'content/news/bridge.md';
const dangling = story.replace('our-organisation', 'our-organization');

function config({ root, file }: Site, options: Partial<DespatchPluginOptions> = {}): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [despatch({ folder: 'content', ...options })],
    build: { rollupOptions: { input: file('main.js') }, outDir: 'dist' },
  };
}

/** The script that a build wrote. */
function builtScript({ file }: Site): string {
  const [name] = readdirSync(file('dist/assets'));
  return readFileSync(file(`dist/assets/${name}`), 'utf8');
}

describe('vite build', () => {
  it('has the documents in the module', async () => {
    const site = siteWith({ 'main.js': page });
    await build(config(site));
    expect(builtScript(site)).toContain('Bridge reopens after repairs');
  });

  it('fails with every error, the place of the first one, and its line', async () => {
    const site = siteWith({ 'main.js': page, [bridge]: dangling, 'content/news/other.md': dangling });
    const failure = (await build(config(site)).catch((error: unknown) => error)) as Rollup.RollupError;
    expect(failure.message).toMatch(/ content\/news\/bridge\.md:6:17: .*unknown-reference/);
    expect(failure.message).toMatch(/^content\/news\/other\.md:6:17: .*unknown-reference/m);
    expect(failure.plugin).toBe('despatch');
    expect(failure.loc).toEqual({ file: site.file(bridge), line: 6, column: 16 });
    expect(failure.frame).toContain(
      '6 | organisations: [our-organization]\n  |                 ^^^^^^^^^^^^^^^^',
    );
  });

  it('fails on a warning only if it is told to, and on nothing if it is told that', async () => {
    const warned = story.replace('repairs', 'repairs.');
    const site = siteWith({ 'main.js': page, [bridge]: warned });
    await build(config(site));
    await expect(build(config(site, { failOn: 'warning' }))).rejects.toThrow(/title-full-stop/);
    site.write(bridge, dangling);
    await build(config(site, { failOn: 'never' }));
  });

  it('builds again when content changes, if it watches', async () => {
    const site = siteWith({ 'main.js': page });
    const settings = config(site);
    const watcher = (await build({
      ...settings,
      build: { ...settings.build, watch: {} },
    })) as Rollup.RollupWatcher;
    onTestFinished(() => watcher.close());
    let ended = 0;
    watcher.on('event', (event) => {
      if (event.code === 'BUNDLE_END') ended++;
    });
    await expect.poll(() => ended, { timeout: 20_000 }).toBeGreaterThan(0);
    await whenSaved(site, bridge, story.replace('Bridge', 'Footbridge'), () =>
      builtScript(site).includes('Footbridge reopens'),
    );
  });
});

/** A page that is open in a browser: what the server sends to it. */
interface OpenPage {
  received: HotPayload[];
  close(): void;
}

describe('vite dev', () => {
  async function serve(site: Site): Promise<ViteDevServer> {
    const server = await createServer({ ...config(site), server: { host: '127.0.0.1', port: 0 } });
    onTestFinished(() => server.close());
    return server.listen();
  }

  /** Opens a page as Vite's client does. */
  async function openPage(server: ViteDevServer): Promise<OpenPage> {
    const { port } = server.httpServer!.address() as AddressInfo;
    const socket = new WebSocket(`ws://127.0.0.1:${port}/?token=${server.config.webSocketToken}`, 'vite-hmr');
    const received: HotPayload[] = [];
    socket.on('message', (data: Buffer) => received.push(JSON.parse(data.toString()) as HotPayload));
    await expect
      .poll(() => received.some(({ type }) => type === 'connected'), { timeout: 10_000 })
      .toBe(true);
    return { received, close: () => socket.close() };
  }

  /** The module of the documents as the server gives it to a page. */
  async function documentsOf(server: ViteDevServer): Promise<string> {
    await server.transformRequest('/main.js');
    return (await server.transformRequest('virtual:despatch'))!.code;
  }

  const errorIn = ({ received }: OpenPage) =>
    received.find((payload): payload is ErrorPayload => payload.type === 'error')?.err;

  it('covers the page with an error until it is put right, and loads it anew then', async () => {
    const site = siteWith({ 'main.js': page });
    const server = await serve(site);
    const opened = await openPage(server);
    expect(await documentsOf(server)).toContain('Bridge reopens');

    await whenSaved(site, bridge, story.replace('summary', 'sumary'), () => errorIn(opened) !== undefined);
    const error = errorIn(opened)!;
    expect(error.message).toContain('Unknown key `sumary`. Did you mean `summary`?');
    expect(error).toMatchObject({ plugin: 'despatch', id: site.file(bridge) });
    expect(error.loc).toEqual({ file: site.file(bridge), line: 3, column: 0 });
    expect(error.frame).toBe('3 | sumary: Traffic can cross the river again.\n  | ^^^^^^');
    const later = await openPage(server);
    await expect.poll(() => errorIn(later)?.message).toBe(error.message);

    opened.received.length = 0;
    await whenSaved(site, bridge, story.replace('Bridge', 'Footbridge'), () =>
      opened.received.some(({ type }) => type === 'full-reload'),
    );
    expect(await documentsOf(server)).toContain('Footbridge reopens');
  });

  it('covers a page that is opened when the content is wrong already', async () => {
    const site = siteWith({ 'main.js': page, [bridge]: dangling });
    const opened = await openPage(await serve(site));
    await expect.poll(() => errorIn(opened)?.message, { timeout: 10_000 }).toContain('unknown-reference');
  });

  it('gives new documents to a module that accepts them, without loading the page anew', async () => {
    const site = siteWith({ 'main.js': hotPage });
    const server = await serve(site);
    const opened = await openPage(server);
    await documentsOf(server);
    const updatesIn = () =>
      opened.received
        .filter((payload): payload is UpdatePayload => payload.type === 'update')
        .flatMap(({ updates }) => updates);
    await whenSaved(site, bridge, story.replace('Bridge', 'Footbridge'), () => updatesIn().length > 0);
    expect(updatesIn()[0]).toMatchObject({ type: 'js-update', path: '/main.js' });
    expect(updatesIn()[0]!.acceptedPath).toContain('virtual:despatch');
    expect(opened.received.map(({ type }) => type)).not.toContain('full-reload');
    expect(await documentsOf(server)).toContain('Footbridge reopens');

    opened.received.length = 0;
    await whenSaved(
      site,
      'content/news/new.md',
      story.replace('Bridge', 'Tunnel'),
      () => updatesIn().length > 0,
    );
    expect(await documentsOf(server)).toContain('Tunnel reopens');
  });

  it('loads a page anew whose modules do not accept new documents', async () => {
    const site = siteWith({ 'main.js': page });
    const server = await serve(site);
    const opened = await openPage(server);
    await documentsOf(server);
    await whenSaved(site, bridge, story.replace('Bridge', 'Footbridge'), () =>
      opened.received.some(({ type }) => type === 'full-reload'),
    );
  });
});
