import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { RelativeTime } from '../shared';

/** Who did something, and when. */
export function Person(props: { label: string; who: string; at?: string }) {
  const { label, who, at } = props;
  return (
    <>
      {label} <EntityRefLink entityRef={who} defaultKind="user" hideIcon />
      {at && (
        <>
          {', '}
          <RelativeTime value={at} />
        </>
      )}
    </>
  );
}
