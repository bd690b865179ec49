import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mockErrorHandler, mockServices } from '@backstage/backend-test-utils';
import {
  compileModel,
  createPracticeCatalog,
} from 'backstage-plugin-mlops-maturity-common';
import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';
import express, { type Request, type Response, type Router } from 'express';
import { assessmentOf } from '../../store/__testUtils__/subjectWrite';
import type { AssessmentRow } from '../../store/rows';
import { OwnerSet } from '../../visibility/OwnerSet';
import type { ApiContext } from '../ApiContext';
import { getSubjectsCsv } from './getSubjectsCsv';

const [fiveStage] = builtinContent.models;
const compiled = compileModel(fiveStage, createPracticeCatalog(builtinContent));

const page = (from: number): AssessmentRow[] =>
  Array.from({ length: 1000 }, (_, index) => ({
    ...assessmentOf({}),
    subject: `component:default/s${from + index}`,
    kind: 'component',
    findings: 0,
    assessedAt: '2026-11-21T10:00:00.000Z',
  }));

type PromiseHandler = (request: Request, response: Response) => Promise<void>;

async function serve(pages: () => AsyncGenerator<AssessmentRow[]>) {
  const errors: Error[] = [];
  const app = express();
  let handling: Promise<void> | undefined;
  const router = {
    get: (path: string, handler: PromiseHandler) =>
      app.get(path, (request, answer, next) => {
        handling = handler(request, answer).catch(error => {
          errors.push(error);
          next(error);
        });
      }),
  } as unknown as Router;
  getSubjectsCsv(router, {
    assessor: { modelSet: { models: [{ compiled, version: '1.0.0' }] } },
    store: { dataRevision: async () => '1', streamAssessments: pages },
    visibility: {
      scopeOf: async () => ({
        owners: () => OwnerSet.ALL,
        dependsOnModel: false,
        hash: 'scope',
      }),
    },
    httpAuth: mockServices.httpAuth(),
  } as unknown as ApiContext);
  app.use(mockErrorHandler());
  const server = app.listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const [response] = (await once(
    get(`http://localhost:${port}/subjects.csv`),
    'response',
  )) as [IncomingMessage];
  const close = async () => {
    server.close();
    await once(server, 'close');
  };
  return { response, errors, handled: async () => handling, close };
}

describe('getSubjectsCsv', () => {
  it('answers an error where the store fails before the first row', async () => {
    // eslint-disable-next-line require-yield
    const { response, close } = await serve(async function* fail() {
      throw new Error('The database is away');
    });
    expect(response.statusCode).toBe(500);
    await close();
  });

  it('breaks the download off where the store fails half-way, so that nobody takes it for the whole', async () => {
    const { response, errors, close } = await serve(async function* fail() {
      yield page(0);
      throw new Error('The database is away');
    });
    response.resume();
    await expect(once(response, 'end')).rejects.toThrow('aborted');
    expect(errors).toEqual([new Error('The database is away')]);
    await close();
  });

  it('stops reading when the reader hangs up', async () => {
    let read = 0;
    let closed!: () => void;
    const stopped = new Promise<void>(resolve => {
      closed = resolve;
    });
    const { response, errors, handled, close } = await serve(
      async function* endless() {
        try {
          for (;;) {
            yield page((read += 1) * 1000);
          }
        } finally {
          closed();
        }
      },
    );
    await once(response, 'data');
    response.destroy();
    await stopped;
    await handled();
    await close();
    expect(errors).toEqual([]);
  });
});
