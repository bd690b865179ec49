import { DEFAULT_NAMESPACE, type Entity } from '@backstage/catalog-model';
import {
  isSubject,
  type IsSubjectOptions,
} from 'backstage-plugin-mlops-maturity-common';

/** Whether the browser is at the tab's own address of that entity. */
function isAt(pathname: string, entity: Entity, tabPath: string): boolean {
  const { kind, metadata } = entity;
  const namespace = metadata.namespace ?? DEFAULT_NAMESPACE;
  const address = [namespace, kind, metadata.name]
    .map(encodeURIComponent)
    .join('/');
  return pathname
    .toLocaleLowerCase('en-US')
    .replace(/\/+$/, '')
    .endsWith(
      `/${address}/${tabPath.replace(/^\/+/, '')}`.toLocaleLowerCase('en-US'),
    );
}

/**
 * Whether an entity's page has the Maturity tab: on every subject, and where somebody followed a link to the tab of
 * an entity that is none, because the tab then says why.
 */
export function showsTab(
  entity: Entity,
  options: IsSubjectOptions & { tabPath: string; pathname: string },
): boolean {
  const { tabPath, pathname } = options;
  return (
    isSubject(entity, options).state === 'subject' ||
    isAt(pathname, entity, tabPath)
  );
}
