import MenuItem from '@material-ui/core/MenuItem';
import { parseEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  roadmapCalendar,
  roadmapIssuesCsv,
  roadmapMarkdown,
  type Roadmap,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { MenuButton, saveBlob } from '../../shared';

const FORMATS = {
  markdown: { end: 'md', type: 'text/markdown', textOf: roadmapMarkdown },
  issues: { end: 'csv', type: 'text/csv', textOf: roadmapIssuesCsv },
  calendar: {
    end: 'ics',
    type: 'text/calendar',
    textOf: (roadmap: Roadmap) =>
      roadmapCalendar(roadmap, { url: window.location.href }),
  },
};

type Format = keyof typeof FORMATS;

/** The roadmap as a file, for wherever the work is kept. */
export function ExportMenu({ roadmap }: { roadmap: Roadmap }) {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const save = (format: Format) => {
    const { end, type, textOf } = FORMATS[format];
    const { name } = parseEntityRef(roadmap.subject);
    saveBlob(
      new Blob([textOf(roadmap)], { type: `${type};charset=utf-8` }),
      `roadmap-${name}-${roadmap.model.id}-${roadmap.asOf.slice(0, 10)}.${end}`,
    );
  };
  return (
    <MenuButton label={t('plan.roadmap.export')} variant="outlined">
      {(Object.keys(FORMATS) as Format[]).map(format => (
        <MenuItem key={format} onClick={() => save(format)}>
          {t(`plan.roadmap.formats.${format}`)}
        </MenuItem>
      ))}
    </MenuButton>
  );
}
