import type { KeyboardEvent, RefObject } from 'react';
import { treeKey } from './treeKey';
import type { TeamRow } from './TeamRow';

/** Arrow keys in the tree: up and down move, right opens or enters, left closes or leaves. */
export function useTreeKeys(options: {
  body: RefObject<HTMLElement>;
  rows: TeamRow[];
  toggle: (team: string) => void;
}) {
  const { body, rows, toggle } = options;
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const elements = [
      ...(body.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []),
    ];
    const at = elements.findIndex(row => row.contains(event.target as Node));
    const action =
      at >= 0 && treeKey({ key: event.key, rows, at, count: elements.length });
    if (!action) {
      return;
    }
    event.preventDefault();
    if (action.kind === 'toggle') {
      toggle(action.team);
    } else {
      elements[action.to]
        .querySelector<HTMLElement>('[data-tree-focus]')
        ?.focus();
    }
  };
}
