import { Navigate, Outlet, Route, Routes } from 'react-router-dom';
import { ProfileSubpage } from '../../career';
import { ReportSubpage } from '../../report';
import { AdminSubpage } from '../admin/AdminSubpage';
import { ApprovalsSubpage } from '../approvals/ApprovalsSubpage';
import { BreakdownSubpage } from '../breakdown/BreakdownSubpage';
import { InboxSubpage } from '../inbox/InboxSubpage';
import { InventorySubpage } from '../inventory/InventorySubpage';
import { ModelDocumentSubpage } from '../models/document/ModelDocumentSubpage';
import { ModelsSubpage } from '../models/ModelsSubpage';
import { MoversSubpage } from '../movers/MoversSubpage';
import { OverviewSubpage } from '../overview/OverviewSubpage';
import { DataQualitySubpage } from '../quality/DataQualitySubpage';
import { SubjectsSubpage } from '../subjects/SubjectsSubpage';
import { TeamsSubpage } from '../teams/TeamsSubpage';
import { TrendSubpage } from '../trend/TrendSubpage';
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
      {/* Not about a part of the organisation. */}
      <Route path="profile" element={<ProfileSubpage />} />
      <Route path="report" element={<ReportSubpage />} />
      <Route path="admin" element={<AdminSubpage />} />
      <Route element={<WithToolbar />}>
        <Route path="/" element={<OverviewSubpage />} />
        <Route path="trend" element={<TrendSubpage />} />
        <Route path="movers" element={<MoversSubpage />} />
        <Route path="teams" element={<TeamsSubpage />} />
        <Route path="breakdown" element={<BreakdownSubpage />} />
        <Route path="subjects" element={<SubjectsSubpage />} />
        <Route path="inbox" element={<InboxSubpage />} />
        <Route path="inventory" element={<InventorySubpage />} />
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
