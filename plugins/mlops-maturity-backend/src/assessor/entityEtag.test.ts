import { mlService } from '../__testUtils__/entities';
import { entityEtag } from './entityEtag';

const withEtag = (etag: string | undefined, relations: string[] = []) => ({
  ...mlService('churn', {}, { metadata: { etag } }),
  relations: relations.map(targetRef => ({ type: 'dependsOn', targetRef })),
});

describe('entityEtag', () => {
  it('takes the catalog at its word', () => {
    const etag = '0123456789abcdef0123456789abcdef01234567';
    expect(entityEtag(withEtag(etag))).toBe(etag);
  });

  it('hashes the content where the etag is of the source, which knows no relations', () => {
    const before = entityEtag(withEtag('v1', ['a:b/c', 'a:b/d']));
    expect(before).toMatch(/^#/);
    expect(entityEtag(withEtag('v1', ['a:b/d', 'a:b/c']))).toBe(before);
    expect(entityEtag(withEtag('v1', ['a:b/c']))).not.toBe(before);
    expect(entityEtag(withEtag(undefined))).toMatch(/^#/);
    expect(entityEtag({ kind: 'Broken' } as any)).toMatch(/^#/);
  });
});
