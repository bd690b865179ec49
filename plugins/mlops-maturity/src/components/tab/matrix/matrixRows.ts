import type {
  AreaResult,
  Assessment,
  RequirementResult,
} from 'backstage-plugin-mlops-maturity-common';

/** One row of the matrix: an area with all requirements in it, by level. */
export interface MatrixRow {
  area: AreaResult;
  /** 0 directly under the model. */
  depth: number;
  /** Requirements stand directly in it. */
  leaf: boolean;
  /** Its own and its descendants' requirements, in the model's order. */
  byLevel: ReadonlyMap<number, readonly RequirementResult[]>;
}

/** The areas as rows, each parent before its children. */
export function matrixRows(
  assessment: Pick<Assessment, 'areas' | 'requirements'>,
): MatrixRow[] {
  const { areas, requirements } = assessment;
  const ownByArea = new Map<string, RequirementResult[]>();
  for (const requirement of requirements) {
    ownByArea.set(requirement.area, [
      ...(ownByArea.get(requirement.area) ?? []),
      requirement,
    ]);
  }
  const requirementsOf = (area: AreaResult): RequirementResult[] => [
    ...(ownByArea.get(area.id) ?? []),
    ...areas.filter(child => child.parent === area.id).flatMap(requirementsOf),
  ];
  const rowsOf = (area: AreaResult, depth: number): MatrixRow[] => {
    const byLevel = new Map<number, RequirementResult[]>();
    for (const requirement of requirementsOf(area)) {
      byLevel.set(requirement.level, [
        ...(byLevel.get(requirement.level) ?? []),
        requirement,
      ]);
    }
    const children = areas.filter(child => child.parent === area.id);
    return [
      { area, depth, leaf: children.length === 0, byLevel },
      ...children.flatMap(child => rowsOf(child, depth + 1)),
    ];
  };
  return areas
    .filter(area => area.parent === undefined)
    .flatMap(area => rowsOf(area, 0));
}
