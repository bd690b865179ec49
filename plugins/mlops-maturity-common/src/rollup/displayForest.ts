import type { GroupGraph } from './GroupGraph';

/** Where a group is drawn. */
export interface ForestPlace {
  parent?: string;
  children: string[];
}

/**
 * The group graph as a forest that can be drawn: each group exactly once, under its first parent, siblings by ref.
 * A cycle is cut above the group of it that sorts first, so nothing in it disappears for want of a root.
 */
export function displayForest(graph: GroupGraph): Map<string, ForestPlace> {
  const places = new Map<string, ForestPlace>();
  const sorted = [...graph.refs].sort();
  const plant = (root: string) => {
    if (places.has(root)) {
      return;
    }
    places.set(root, { children: [] });
    const open = [root];
    for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
      const parent = ref;
      [...graph.childrenOf(parent)].sort().forEach(child => {
        if (!places.has(child) && graph.parentsOf(child)[0] === parent) {
          places.set(child, { parent, children: [] });
          places.get(parent)!.children.push(child);
          open.push(child);
        }
      });
    }
  };
  sorted.filter(ref => graph.parentsOf(ref).length === 0).forEach(plant);
  sorted
    .filter(ref => !places.has(ref))
    .forEach(ref => plant(firstOfCycleAbove(ref, graph)));
  return places;
}

/** Following first parents from a group below a cycle ends up going round it. */
function firstOfCycleAbove(ref: string, graph: GroupGraph): string {
  const path: string[] = [];
  let at = ref;
  while (!path.includes(at)) {
    path.push(at);
    at = graph.parentsOf(at)[0];
  }
  return path.slice(path.indexOf(at)).sort()[0];
}
