import Drawer from '@material-ui/core/Drawer';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTransitionDuration } from '../../shared';
import { useMaturity } from '../data/MaturityContext';
import { PanelAction } from './PanelAction';
import { PanelAdded } from './PanelAdded';
import { PanelEvidence } from './PanelEvidence';
import { PanelHead } from './PanelHead';
import { PanelTexts } from './PanelTexts';

const TITLE_ID = 'mlops-maturity-requirement-title';

const useStyles = makeStyles<Theme>(theme => ({
  paper: { width: 560, maxWidth: '100vw' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(3),
    padding: theme.spacing(3),
  },
}));

/** Everything about one requirement, beside the page: state, evidence, reasons, the way there. */
export function RequirementPanel(props: {
  /** The practice whose requirement is shown; absent: closed. */
  practice?: string;
  onClose: () => void;
}) {
  const { practice, onClose } = props;
  const classes = useStyles();
  const transitionDuration = useTransitionDuration();
  const { practices, requirements } = useMaturity();
  const requirement = practice ? requirements.get(practice) : undefined;
  const texts = practice ? practices.get(practice) : undefined;
  return (
    <Drawer
      anchor="right"
      open={Boolean(requirement && texts)}
      onClose={onClose}
      transitionDuration={transitionDuration}
      classes={{ paper: classes.paper }}
      PaperProps={
        {
          role: 'dialog',
          'aria-modal': true,
          'aria-labelledby': TITLE_ID,
        } as object
      }
    >
      {requirement && texts && (
        <div className={classes.content}>
          <PanelHead
            titleId={TITLE_ID}
            requirement={requirement}
            texts={texts}
            onClose={onClose}
          />
          <PanelEvidence requirement={requirement} />
          <PanelAction key={texts.id} requirement={requirement} />
          <PanelAdded key={`added ${texts.id}`} requirement={requirement} />
          <PanelTexts requirement={requirement} texts={texts} />
        </div>
      )}
    </Drawer>
  );
}
