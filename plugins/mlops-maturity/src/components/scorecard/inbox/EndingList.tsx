import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { DateTime } from 'luxon';
import type { InboxEnding } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { Panel } from '../parts/Panel';
import { SubjectLink } from '../subjects/SubjectLink';

const FEW = 8;

const useStyles = makeStyles<Theme>(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(0.75),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1),
    alignItems: 'baseline',
  },
}));

/** What holds no more within 30 days, the first to end first. */
export function EndingList({ endings }: { endings: readonly InboxEnding[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [all, setAll] = useState(false);
  const shown = all ? endings : endings.slice(0, FEW);
  const count = endings.length;
  return (
    <Panel
      title={
        count === 0
          ? t('inbox.endings.none')
          : t('inbox.endings.title', { count })
      }
      subtitle={count > 0 && t('inbox.endings.text')}
    >
      <ul className={classes.list}>
        {shown.map(
          ({ subject, title, practice, practiceTitle, what, until }) => (
            <li key={`${subject} ${practice} ${what}`} className={classes.item}>
              <Typography variant="body2" component="span">
                {t('inbox.endings.of', { practice: practiceTitle })}{' '}
                <SubjectLink
                  subject={subject}
                  title={title}
                  requirement={practice}
                />
              </Typography>
              <Typography
                variant="caption"
                color="textSecondary"
                component="span"
              >
                {t(`inbox.endings.${what}`)},{' '}
                <time dateTime={until} title={until}>
                  {DateTime.fromISO(until).toRelativeCalendar({ unit: 'days' })}
                </time>
              </Typography>
            </li>
          ),
        )}
      </ul>
      {count > shown.length && (
        <div>
          <Button size="small" onClick={() => setAll(true)}>
            {t('inbox.endings.more', { count: count - shown.length })}
          </Button>
        </div>
      )}
    </Panel>
  );
}
