import { useMemo } from 'react';
import { useTheme, type Theme } from '@material-ui/core/styles';
import {
  compileModel,
  compulsoryMatters,
  createPracticeCatalog,
  type ModelDocument,
  type Practice,
} from 'backstage-plugin-mlops-maturity-common';

/** A model's document with what it takes to read it. */
export interface ReadModel {
  document: ModelDocument;
  theme: Theme;
  /** By id. */
  practices: ReadonlyMap<string, Practice>;
  /** Practices that the model asks for. */
  asked: ReadonlySet<string>;
  /** Practices that are compulsory where that changes something. */
  compulsory: ReadonlySet<string>;
  /** By practice: those that imply it. */
  impliedBy: ReadonlyMap<string, string[]>;
}

export function useReadModel(document: ModelDocument): ReadModel {
  const theme = useTheme<Theme>();
  return useMemo(() => {
    const { model, practices, minimumGrades } = document;
    const catalog = createPracticeCatalog({ practices });
    const compiled = compileModel(model, catalog, { minimumGrades });
    const impliedBy = new Map<string, string[]>();
    for (const { id, implies } of practices) {
      for (const implied of implies) {
        impliedBy.set(implied, [...(impliedBy.get(implied) ?? []), id]);
      }
    }
    return {
      document,
      theme,
      practices: new Map(practices.map(practice => [practice.id, practice])),
      asked: new Set(compiled.byPractice.keys()),
      compulsory: new Set(
        compiled.requirements
          .filter(requirement => compulsoryMatters(compiled, requirement))
          .map(({ practice }) => practice),
      ),
      impliedBy,
    };
  }, [document, theme]);
}
