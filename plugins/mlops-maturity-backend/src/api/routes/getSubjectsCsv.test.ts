import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mockErrorHandler, mockServices } from '@backstage/backend-test-utils';
import {
  compileModel,
  createPracticeCatalog,
} from 'backstage-plugin-mlops-maturity-common';
import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';
import express from 'express';
import PromiseRouter from 'express-promise-router';
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

async function serve(pages: () => AsyncGenerator<AssessmentRow[]>) {
  const router = PromiseRouter();
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
  const errors: Error[] = [];
  const app = express()
    .use(router)
    .use(((error, _request, _response, next) => {
      errors.push(error);
      next(error);
    }) as express.ErrorRequestHandler)
    .use(mockErrorHandler());
  const server = app.listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const [response] = (await once(
    get(`http://localhost:${port}/subjects.csv`),
    'response',
  )) as [IncomingMessage];
  return { response, errors, close: () => server.close() };
}

describe('getSubjectsCsv', () => {
  it('answers an error where the store fails before the first row', async () => {
    // eslint-disable-next-line require-yield
    const { response, close } = await serve(async function* fail() {
      throw new Error('The database is away');
    });
    expect(response.statusCode).toBe(500);
    close();
  });

  it('breaks the download off where the store fails half-way, so that nobody takes it for the whole', async () => {
    const { response, errors, close } = await serve(async function* fail() {
      yield page(0);
      throw new Error('The database is away');
    });
    response.resume();
    await expect(once(response, 'end')).rejects.toThrow('aborted');
    expect(errors).toEqual([new Error('The database is away')]);
    close();
  });

  it('stops reading when the reader hangs up', async () => {
    let read = 0;
    let closed!: () => void;
    const stopped = new Promise<void>(resolve => {
      closed = resolve;
    });
    const { response, errors, close } = await serve(async function* endless() {
      try {
        for (;;) {
          yield page((read += 1) * 1000);
        }
      } finally {
        closed();
      }
    });
    await once(response, 'data');
    response.destroy();
    await stopped;
    expect(errors).toEqual([]);
    close();
  });
});
