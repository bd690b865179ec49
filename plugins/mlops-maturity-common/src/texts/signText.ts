import type { DescriptorSign } from '../practice/Practice';
import { code, oneOf } from './inWords';

/**
 * A sign in words: "a `dependsOn` relation to a resource of type dataset".
 *
 * @public
 */
export function signText(sign: DescriptorSign): string {
  if ('annotation' in sign) {
    return `the annotation ${code(sign.annotation)}`;
  }
  if ('field' in sign) {
    return `the field ${code(sign.field)}`;
  }
  if ('owner' in sign) {
    return 'an owner that exists and has members';
  }
  const { relation, kind, types, nameContains } = sign;
  return [
    `a ${code(relation)} relation to a ${kind ?? 'catalog entity'}`,
    types && `of type ${oneOf(types)}`,
    nameContains && `whose name contains ${oneOf(nameContains.map(code))}`,
  ]
    .filter(Boolean)
    .join(' ');
}
