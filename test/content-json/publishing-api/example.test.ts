import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWithShared } from '../../shared.js';
import { authoredContext, story } from '../authored.js';
import { govukSchema } from '../items/ajv.js';
// @ts-expect-error The example is plain JavaScript.
import { publish } from '../../../examples/publishing-api/publish.mjs';

describeWithShared('the example that publishes', () => {
  const seen: string[] = [];
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    const put = govukSchema('news_article', 'publisher');
    const patch = govukSchema('news_article', 'links');
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      const validate = request.method === 'PUT' ? put : request.method === 'PATCH' ? patch : undefined;
      response.statusCode = validate && !validate(body) ? 422 : 200;
      seen.push(`${request.method} ${request.url} ${response.statusCode}`);
      response.end(JSON.stringify(validate?.errors ?? {}));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it('sends content, links and the publishing, which a server with GOV.UK’s schemas takes', async () => {
    const id = await publish(story, authoredContext, { origin, changeNote: 'Added a table.' });
    expect(seen).toEqual([
      `PUT /v2/content/${id} 200`,
      `PATCH /v2/links/${id} 200`,
      `POST /v2/content/${id}/publish 200`,
    ]);
  });

  it('says what the server did not take', async () => {
    await expect(publish({ ...story, title: 7 }, authoredContext, { origin })).rejects.toThrow('422');
  });
});
