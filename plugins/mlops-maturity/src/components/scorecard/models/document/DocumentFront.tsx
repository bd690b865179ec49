import { makeStyles, type Theme } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  predicateText,
  ruleText,
  type Grade,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../../translation';
import { useLevelText } from '../../../practice';
import { capitalize, GradeDots, httpUrl, Ladder, Prose } from '../../../shared';
import { TableFrame } from '../../../shared/TableFrame';
import { AnchorHeading } from './AnchorHeading';
import type { ReadModel } from './useReadModel';

const useStyles = makeStyles<Theme>(theme => ({
  table: {
    borderCollapse: 'collapse',
    minWidth: 560,
    '& th, & td': {
      textAlign: 'left',
      verticalAlign: 'top',
      padding: theme.spacing(1, 2, 1, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
  },
  name: { whiteSpace: 'nowrap' },
  grade: { display: 'inline-flex', alignItems: 'center', gap: 6 },
}));

/** The front matter: levels, the rule, the evidence asked for, whom it assesses, and where it comes from. */
export function DocumentFront({ read }: { read: ReadModel }) {
  const { model, minimumGrades } = read.document;
  const { levels, words, leaf, appliesTo, references } = model;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const levelText = useLevelText();
  const hasRoles = levels.some(level => level.typicalRole);
  const hasMetrics = levels.some(level => level.exampleMetric);
  const grades = Object.entries(minimumGrades).filter(
    (entry): entry is [string, Grade] => entry[1] !== 'declared',
  );
  const nameOf = (number: number) =>
    levels.find(level => level.number === number)?.name ?? '';
  return (
    <>
      <section>
        <AnchorHeading rank="h3" anchor="levels" title={t('document.levels')} />
        <TableFrame label={t('document.levels')}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col" colSpan={2}>
                  {capitalize(words.level)}
                </th>
                <th scope="col">{t('document.meaning')}</th>
                {hasRoles && <th scope="col">{t('document.role')}</th>}
                {hasMetrics && <th scope="col">{t('document.metric')}</th>}
              </tr>
            </thead>
            <tbody>
              {levels.map(level => (
                <tr key={level.number}>
                  <td>
                    <Ladder
                      levels={levels}
                      level={level.number}
                      word={words.level}
                    />
                  </td>
                  <th scope="row" className={classes.name}>
                    {`${level.number} ${level.name}`}
                  </th>
                  <td>{level.meaning}</td>
                  {hasRoles && <td>{level.typicalRole}</td>}
                  {hasMetrics && <td>{level.exampleMetric}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      </section>
      <section>
        <AnchorHeading rank="h3" anchor="rule" title={t('document.rule')} />
        {ruleText(model)
          .split('\n\n')
          .map(paragraph => (
            <p key={paragraph}>{paragraph}</p>
          ))}
      </section>
      <section>
        <AnchorHeading
          rank="h3"
          anchor="grades"
          title={t('document.grades.title')}
        />
        {grades.length === 0 ? (
          <p>{t('document.grades.any')}</p>
        ) : (
          <>
            <p>{t('document.grades.some')}</p>
            <ul>
              {grades.map(([number, grade]) => (
                <li key={number}>
                  <span className={classes.grade}>
                    {t('document.grades.at', {
                      level: capitalize(
                        levelText({
                          leaf,
                          word: words.level,
                          level: {
                            number: Number(number),
                            name: nameOf(Number(number)),
                          },
                        }),
                      ),
                      grade: t(`shared.gradeMeaning.${grade}`),
                    })}
                    <GradeDots grade={grade} />
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section>
        <AnchorHeading
          rank="h3"
          anchor="applies-to"
          title={t('document.appliesTo.title')}
        />
        <p>
          <Prose>
            {appliesTo
              ? t('document.appliesTo.some', {
                  predicate: predicateText(appliesTo),
                })
              : t('document.appliesTo.all')}
          </Prose>
        </p>
      </section>
      {references.length > 0 && (
        <section>
          <AnchorHeading
            rank="h3"
            anchor="references"
            title={t('document.references')}
          />
          <ul>
            {references.map(({ title, url }) => (
              <li key={title}>
                {url && httpUrl(url) ? (
                  <Link to={url} target="_blank" rel="noopener noreferrer">
                    {title}
                  </Link>
                ) : (
                  title
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
