import Alert from '@material-ui/lab/Alert';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { RequirementResult } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { Prose } from '../../shared';

const useStyles = makeStyles<Theme>(theme => ({
  root: { marginTop: theme.spacing(1.5) },
}));

/** What else bears on the state: a hint, a conflict, a waiver, a fact that makes it inapplicable. */
export function PanelNotices({
  requirement,
}: {
  requirement: RequirementResult;
}) {
  const { conflict, excused } = requirement;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const notices: string[] = [];
  if (conflict) {
    notices.push(t('tab.panel.conflict'));
  }
  if (excused?.cause === 'waived') {
    const { waiver } = excused;
    notices.push(
      t('tab.panel.waived', {
        reason: t(`tab.waiverReason.${waiver.reason}`),
        until: waiver.until,
      }),
    );
    if (waiver.note) {
      notices.push(waiver.note);
    }
  }
  if (excused?.cause === 'not-applicable') {
    notices.push(t('tab.panel.notApplicable', { because: excused.because }));
  }
  return (
    <>
      {notices.map(notice => (
        <Alert
          key={notice}
          severity="info"
          role="note"
          className={classes.root}
        >
          <Prose>{notice}</Prose>
        </Alert>
      ))}
    </>
  );
}
