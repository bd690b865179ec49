import express from 'express';
import request from 'supertest';
import { RememberedAnswers } from './RememberedAnswers';

function setUp() {
  const answers = new RememberedAnswers();
  const made: string[] = [];
  const app = express();
  app.get('/:name', (asked, response, next) => {
    const { name } = asked.params;
    const answer = async () => {
      made.push(name);
      return { name };
    };
    answers
      .send({ request: asked, response, causes: ['test', name], answer })
      .catch(next);
  });
  return { answers, app, made };
}

describe('RememberedAnswers', () => {
  it('makes an answer once, and sends it as the caller can read it', async () => {
    const { app, made } = setUp();
    const small = await request(app)
      .get('/a')
      .set('Accept-Encoding', 'gzip, deflate, br');
    expect(small.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-encoding': 'gzip',
      vary: 'Accept-Encoding',
    });
    expect(small.body).toEqual({ name: 'a' });

    const plain = await request(app).get('/a').set('Accept-Encoding', '');
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(plain.text).toBe('{"name":"a"}');
    expect(plain.headers.etag).toBe(small.headers.etag);
    expect(made).toEqual(['a']);
  });

  it('makes nothing for those who have it already', async () => {
    const { app, made } = setUp();
    const { headers } = await request(app).get('/a');
    await request(app).get('/a').set('If-None-Match', headers.etag).expect(304);
    await request(app).get('/b').set('If-None-Match', headers.etag).expect(200);
    expect(made).toEqual(['a', 'b']);
  });

  it('makes a part once for all answers that have it, and again after a failure', async () => {
    const { answers } = setUp();
    const make = jest
      .fn<Promise<number>, []>()
      .mockRejectedValueOnce(new Error('away'))
      .mockResolvedValue(7);
    await expect(answers.part(['total', 1], make)).rejects.toThrow('away');
    const both = ['total', 1].map(() => answers.part(['total', 1], make));
    expect(await Promise.all(both)).toEqual([7, 7]);
    expect(await answers.part(['total', 1], make)).toBe(7);
    expect(make).toHaveBeenCalledTimes(2);
    await answers.part(['total', 2], make);
    expect(make).toHaveBeenCalledTimes(3);
  });
});
