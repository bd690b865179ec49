import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Express } from 'express';
import type { MutableCatalog } from '../../__testUtils__/MutableCatalog';
import { mockCredentials } from '@backstage/backend-test-utils';

/** Small, so that a sweep has many. */
const PAGE_SIZE = 40;

/** What the catalog does about a request instead of answering it. */
export type Trouble = 'unavailable' | 'half an answer';

/** A catalog over HTTP, as its client asks it, with a hook at every page. */
export class CatalogServer {
  readonly #server: Server;
  /** How long a page takes. */
  pageMs = 0;
  trouble?: Trouble;
  /** Called before every page of a listing. */
  onPage: (replica: string, page: number) => void = () => {};

  private constructor(app: Express) {
    this.#server = createServer(app);
  }

  static async start(catalog: MutableCatalog): Promise<CatalogServer> {
    const app = express();
    const server = new CatalogServer(app);
    app.use(express.json({ limit: '10mb' }));
    const credentials = mockCredentials.service();
    app.use((_request, response, next) => {
      switch (server.trouble) {
        case 'unavailable':
          response.status(503).end();
          break;
        case 'half an answer':
          response.setHeader('Content-Type', 'application/json');
          response.write('{"items":[{"apiVersion":');
          setTimeout(() => response.destroy(), 20);
          break;
        default:
          next();
      }
    });
    app.get('/entities/by-query', async (request, response, next) => {
      try {
        const { cursor, fields } = request.query as Record<string, string>;
        const offset = cursor ? Number(cursor) : 0;
        const size = PAGE_SIZE;
        server.onPage(
          request.header('X-Replica') ?? '?',
          Math.floor(offset / size),
        );
        await new Promise(resolve => setTimeout(resolve, server.pageMs));
        const { items } = await catalog.service.queryEntities(
          {
            limit: 100_000,
            ...(fields && { fields: fields.split(',') }),
            ...(request.query.filter !== undefined && {
              filter: { kind: ['group'] },
            }),
          },
          { credentials },
        );
        const next_ = offset + size;
        response.json({
          items: items.slice(offset, next_),
          totalItems: items.length,
          pageInfo: next_ < items.length ? { nextCursor: String(next_) } : {},
        });
      } catch (error) {
        next(error);
      }
    });
    app.post('/entities/by-refs', async (request, response, next) => {
      try {
        response.json(
          await catalog.service.getEntitiesByRefs(request.body, {
            credentials,
          }),
        );
      } catch (error) {
        next(error);
      }
    });
    await new Promise<void>(resolve => {
      server.#server.listen(0, '127.0.0.1', resolve);
    });
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => {
      this.#server.close(resolve);
    });
  }
}
