import { memo } from 'react';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  predicateText,
  type Grade,
  type Requirement,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../../translation';
import {
  CompulsoryStar,
  PracticeHeadings,
  PracticeTexts,
  useLevelText,
} from '../../../practice';
import { levelColor, Prose, useModelPath } from '../../../shared';
import { AnchorHeading } from './AnchorHeading';
import type { ReadModel } from './useReadModel';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    padding: theme.spacing(2, 0, 3, 2.5),
    borderLeft: `4px solid`,
    scrollMarginTop: theme.spacing(2),
    marginBottom: theme.spacing(3),
    // Hundreds of these: what is out of sight is not laid out. Find in page and printing see them all the same.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 900px',
    '@media print': { contentVisibility: 'visible', breakInside: 'auto' },
    [theme.breakpoints.down('xs')]: { paddingLeft: theme.spacing(1.5) },
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    alignItems: 'center',
    margin: theme.spacing(0, 0, 1.5),
    color: theme.palette.text.secondary,
  },
  metWhen: { margin: theme.spacing(0, 0, 2), fontSize: '1rem' },
  texts: { display: 'grid', gap: theme.spacing(2) },
}));

interface RequirementTextProps {
  read: ReadModel;
  requirement: Requirement;
  annotationPrefix?: string;
}

/** A requirement in full: where it stands, when it is met, and all that is said about its practice. */
export const RequirementText = memo((props: RequirementTextProps) => {
  const { read, requirement, annotationPrefix } = props;
  const { practice: id, level: number, weight, appliesWhen } = requirement;
  const { model, minimumGrades, elsewhere } = read.document;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const levelText = useLevelText();
  const modelPath = useModelPath();
  const practice = read.practices.get(id);
  if (!practice) {
    return null;
  }
  const position = model.levels.findIndex(l => l.number === number);
  const text = levelText({
    leaf: model.leaf,
    word: model.words.level,
    level: { number, name: model.levels[position]?.name ?? '' },
  });
  const minimumGrade: Grade = minimumGrades[String(number)] ?? 'declared';
  return (
    <article
      className={classes.root}
      aria-labelledby={id}
      style={{
        borderLeftColor: levelColor(
          read.theme,
          position + 1,
          model.levels.length,
        ).outline,
      }}
    >
      <AnchorHeading rank="h6" anchor={id} title={practice.title} />
      <p className={classes.facts}>
        <span>{text}</span>
        {read.compulsory.has(id) && <CompulsoryStar withWord />}
        {String(weight) !== '1' && (
          <span>{t('document.weight', { weight: String(weight) })}</span>
        )}
        {appliesWhen && (
          <span>
            <Prose>
              {t('document.onlyWhere', {
                predicate: predicateText(appliesWhen),
              })}
            </Prose>
          </span>
        )}
      </p>
      {practice.metWhen && (
        <p className={classes.metWhen}>
          <strong>{t('practice.metWhen')}:</strong> {practice.metWhen}
        </p>
      )}
      <div className={classes.texts}>
        <PracticeHeadings value="h6">
          <PracticeTexts
            brief
            practice={practice}
            impliedBy={read.impliedBy.get(id) ?? []}
            elsewhere={elsewhere[id] ?? []}
            annotationPrefix={annotationPrefix}
            level={{ text, minimumGrade }}
            link={other => <PracticeLink read={read} practice={other} />}
            placeLink={({ model: { id: other, title } }) =>
              modelPath ? <Link to={modelPath(other, id)}>{title}</Link> : title
            }
          />
        </PracticeHeadings>
      </div>
    </article>
  );
});

/** Another practice: in this document, or where another model describes it. */
function PracticeLink(props: { read: ReadModel; practice: string }) {
  const { read, practice } = props;
  const { model, elsewhere, titles } = read.document;
  const modelPath = useModelPath();
  const title = read.practices.get(practice)?.title ?? titles[practice];
  const home = read.asked.has(practice)
    ? model.id
    : elsewhere[practice]?.[0]?.model.id;
  return home && modelPath ? (
    <Link to={modelPath(home, practice)}>{title ?? practice}</Link>
  ) : (
    <>{title ?? practice}</>
  );
}
