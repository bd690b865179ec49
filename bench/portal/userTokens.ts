import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { tokenTypes } from '@backstage/plugin-auth-node';

/** A key to sign with, as a process can be handed it. */
export type SigningKey = JsonWebKey & { kid: string };

export function makeSigningKey(): SigningKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), kid: 'bench' };
}

/** What whoever checks a signature needs. */
export function publicKeyOf({ d: _, ...key }: SigningKey) {
  return { ...key, alg: 'ES256', use: 'sig' };
}

/**
 * Signs a user in: a token as the auth backend issues them, with the proof that lets a plugin ask another one in the
 * user's name.
 */
export function userTokenOf(options: {
  key: SigningKey;
  user: string;
  /** Refs of the user and of the groups they are in. */
  ownership: string[];
}): string {
  const { key, user, ownership } = options;
  const secret = createPrivateKey({ key: key as any, format: 'jwk' });
  const iat = Math.floor(Date.now() / 1000);
  const known = { sub: user, iat, exp: iat + 24 * 60 * 60 };
  const header = (typ: string) => ({ typ, alg: 'ES256', kid: key.kid });
  const limited = signed(
    secret,
    header(tokenTypes.limitedUser.typParam),
    known,
  );
  return signed(secret, header(tokenTypes.user.typParam), {
    iss: 'bench',
    aud: tokenTypes.user.audClaim,
    ...known,
    ent: ownership,
    uip: limited.split('.')[2],
  });
}

function signed(key: KeyObject, header: object, payload: object): string {
  const text = [header, payload]
    .map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const signature = sign('sha256', Buffer.from(text), {
    key,
    dsaEncoding: 'ieee-p1363',
  });
  return `${text}.${signature.toString('base64url')}`;
}
