import { Navigate, Outlet, Route, Routes } from 'react-router-dom';
import { ApprovalsSubpage } from '../approvals/ApprovalsSubpage';
import { ModelDocumentSubpage } from '../models/document/ModelDocumentSubpage';
import { ModelsSubpage } from '../models/ModelsSubpage';
import { OverviewSubpage } from '../overview/OverviewSubpage';
import { DataQualitySubpage } from '../quality/DataQualitySubpage';
import { SubjectsSubpage } from '../subjects/SubjectsSubpage';
import { TeamsSubpage } from '../teams/TeamsSubpage';
import { useScorecard } from './ScorecardContext';
import { Toolbar } from './Toolbar';

function WithToolbar() {
  return (
    <>
      <Toolbar />
      <Outlet />
    </>
  );
}

/** The subpage that the path names; the overview for a path that names none. */
export function ScorecardRoutes() {
  const { link, filters } = useScorecard();
  return (
    <Routes>
      {/* A document is about its own model, whichever the scorecard is seen under. */}
      <Route path="models/:modelId" element={<ModelDocumentSubpage />} />
      <Route element={<WithToolbar />}>
        <Route path="/" element={<OverviewSubpage />} />
        <Route path="teams" element={<TeamsSubpage />} />
        <Route path="subjects" element={<SubjectsSubpage />} />
        <Route path="approvals" element={<ApprovalsSubpage />} />
        <Route path="data-quality" element={<DataQualitySubpage />} />
        <Route path="models" element={<ModelsSubpage />} />
        <Route
          path="*"
          element={<Navigate to={link('overview', filters)} replace />}
        />
      </Route>
    </Routes>
  );
}
