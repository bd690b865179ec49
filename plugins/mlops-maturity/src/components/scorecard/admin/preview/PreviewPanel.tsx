import { useState } from 'react';
import Typography from '@material-ui/core/Typography';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../../translation';
import { Panel } from '../../parts/Panel';
import { PreviewFailure } from './PreviewFailure';
import { PreviewForm } from './PreviewForm';
import { PreviewResult } from './PreviewResult';
import { PreviewRunning } from './PreviewRunning';
import { usePreview } from './usePreview';

/** What a model that is not published would do to the organisation. */
export function PreviewPanel() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [text, setText] = useState('');
  const [compareWith, setCompareWith] = useState<string>();
  const { done, error, runningSince, run, cancel } = usePreview();
  const outdated =
    done &&
    (done.request.model !== text || done.request.compareWith !== compareWith);
  return (
    <Panel
      title={t('scorecard.admin.preview.title')}
      subtitle={t('scorecard.admin.preview.subtitle')}
    >
      <PreviewForm
        text={text}
        onText={setText}
        compareWith={compareWith}
        onCompareWith={setCompareWith}
        busy={runningSince !== undefined}
        onRun={() => run({ model: text, compareWith })}
      />
      <div aria-live="polite">
        {runningSince !== undefined && (
          <PreviewRunning since={runningSince} onCancel={cancel} />
        )}
        {error && <PreviewFailure error={error} />}
        {done && outdated && runningSince === undefined && (
          <Typography variant="body2" color="textSecondary">
            {t('scorecard.admin.preview.outdated')}
          </Typography>
        )}
      </div>
      {done && <PreviewResult result={done.result} />}
    </Panel>
  );
}
