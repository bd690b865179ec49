import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { predicateText } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../../translation';
import { Prose } from '../../../shared';
import { AnchorHeading, type HeadingRank } from './AnchorHeading';
import { areaAnchor } from './anchors';
import type { DocumentArea } from './documentAreas';
import { RequirementText } from './RequirementText';
import type { ReadModel } from './useReadModel';

const RANKS: HeadingRank[] = ['h3', 'h4', 'h5'];

/** An area and all that is in it. */
export function AreaText(props: {
  read: ReadModel;
  part: DocumentArea;
  depth?: number;
  annotationPrefix?: string;
}) {
  const { read, part, depth = 0, annotationPrefix } = props;
  const { area, number, areas, requirements } = part;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <section aria-labelledby={areaAnchor(area.id)}>
      <AnchorHeading
        rank={RANKS[Math.min(depth, RANKS.length - 1)]}
        anchor={areaAnchor(area.id)}
        title={area.title}
        before={`${number} `}
      />
      {area.description && <p>{area.description}</p>}
      {area.appliesWhen && (
        <p>
          <Prose>
            {t('document.onlyWhere', {
              predicate: predicateText(area.appliesWhen),
            })}
          </Prose>
        </p>
      )}
      {requirements.map(requirement => (
        <RequirementText
          key={requirement.practice}
          read={read}
          requirement={requirement}
          annotationPrefix={annotationPrefix}
        />
      ))}
      {areas.map(inner => (
        <AreaText
          key={inner.area.id}
          read={read}
          part={inner}
          depth={depth + 1}
          annotationPrefix={annotationPrefix}
        />
      ))}
    </section>
  );
}
