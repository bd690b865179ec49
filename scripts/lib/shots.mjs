import fs from 'node:fs';
import { askForWaiver } from './askForWaiver.mjs';
import { resolveRoot } from './paths.mjs';

/** The worked example of examples/customers/churn.yaml, three months in. */
const entity = '/catalog/default/component/churn-month-3-watched';
const tab = `${entity}/maturity`;

/** One that has some way to go. */
const owned = '/catalog/default/component/pick-path-optimiser/maturity';

const section = title => page =>
  page.locator('section').filter({
    has: page.getByRole('heading', { name: title }),
  });

const capabilities = section('Capabilities');
const sheet = page =>
  page.getByRole('article', { name: /^Maturity report of/ });
const row = number => page => page.getByRole('row').nth(number);

/**
 * The pictures in docs/images, by file name: what is done before (`prepare`),
 * the path of the page, what must be there before the picture is taken
 * (`ready`), what to do then (`act`), what to show of the page (`crop`; default
 * all of the window), and the height of the window.
 */
export const shots = {
  'tab-light': { path: tab, ready: capabilities, height: 1660 },
  'tab-dark': { path: tab, ready: capabilities, height: 1660, dark: true },
  'next-steps': {
    path: tab,
    ready: capabilities,
    act: chooseTwoSteps,
    crop: section(/^Next/),
    height: 1400,
  },
  requirement: {
    path: `${tab}?requirement=drift-alerts`,
    ready: page => page.getByRole('dialog'),
    height: 1000,
  },
  card: {
    path: entity,
    ready: page => page.getByText('Next: Integration tests'),
    crop: page =>
      page.locator('.bui-Card').filter({ hasText: 'Next: Integration tests' }),
    height: 1180,
  },
  'scorecard-overview': {
    path: '/mlops-maturity',
    ready: page => page.getByRole('figure').first(),
    height: 1180,
  },
  history: {
    path: '/catalog/default/component/basket-recommender/maturity',
    ready: page => page.getByRole('list', { name: 'Changes' }),
    crop: section(/^History/),
    height: 1400,
  },
  'scorecard-trend': {
    path: '/mlops-maturity/trend',
    ready: page => page.getByRole('figure').first(),
    height: 1060,
  },
  'scorecard-movers': {
    path: '/mlops-maturity/movers',
    ready: page => page.getByRole('list', { name: / down since / }),
    height: 1100,
  },
  'scorecard-breakdown': {
    path: '/mlops-maturity/breakdown',
    ready: row(4),
    height: 900,
  },
  'scorecard-admin': {
    path: '/mlops-maturity/admin',
    ready: page => page.getByLabel('Model file (YAML)'),
    height: 1100,
  },
  'scorecard-preview': {
    path: '/mlops-maturity/admin',
    ready: page => page.getByLabel('Model file (YAML)'),
    act: previewStricterModel,
    crop: page => page.getByRole('region', { name: /^Five-stage .* 2\.0\.0/ }),
    height: 1400,
  },
  gaps: {
    path: `${owned}?plan=gaps&aim=4`,
    ready: page => page.getByRole('figure').first(),
    crop: section(/gaps?$/),
    height: 1400,
  },
  roadmap: {
    path: `${owned}?plan=roadmap&aim=4`,
    ready: page => page.getByRole('region', { name: 'Month 3' }),
    crop: section('The next 90 days'),
    height: 1800,
  },
  'what-if': {
    path: `${tab}?plan=what-if&what-if=1.b~integration-tests`,
    ready: page => page.getByText('With 1 change'),
    crop: section('What if'),
    height: 1500,
  },
  'self-assessment': {
    path: `${owned}?plan=questions`,
    ready: page => page.getByText(/^Question 1 of/),
    act: answerTwoQuestions,
    crop: section('Self-assessment'),
    height: 1400,
  },
  inbox: {
    path: '/mlops-maturity/inbox',
    ready: page => page.getByText(/components that you own/),
    act: openFirstPractice,
    height: 1300,
  },
  'proposal-diff': {
    path: '/catalog/default/component/tote-counter/maturity',
    ready: capabilities,
    act: reviewProposal,
    height: 900,
  },
  'proposal-template': {
    path: '/catalog/default/component/tote-counter/maturity',
    ready: capabilities,
    act: async page => {
      await reviewProposal(page);
      await page.getByRole('button', { name: 'Propose this change' }).click();
      await page.locator('input[value="integration-tests"]').waitFor();
    },
    height: 1000,
  },
  'scorecard-teams': {
    path: '/mlops-maturity/teams',
    ready: row(4),
    height: 900,
  },
  'scorecard-subjects': {
    path: '/mlops-maturity/subjects',
    ready: row(9),
    height: 900,
  },
  'scorecard-inventory': {
    path: '/mlops-maturity/inventory',
    ready: row(5),
    height: 1180,
  },
  report: {
    path: '/mlops-maturity/report',
    ready: sheet,
    crop: page => sheet(page).locator('xpath=..'),
    height: 1180,
  },
  profile: {
    path: '/mlops-maturity/profile',
    ready: page => page.getByText('Only you see this page.'),
    height: 1400,
  },
  'badge-dialog': {
    path: tab,
    ready: capabilities,
    act: openBadge,
    crop: page => page.getByRole('dialog'),
    height: 1000,
  },
  'scorecard-data-quality': {
    path: '/mlops-maturity/data-quality',
    ready: page => page.getByRole('heading', { level: 2 }).first(),
    height: 1000,
  },
  'scorecard-models': {
    path: '/mlops-maturity/models',
    ready: page => page.getByRole('heading', { level: 2 }).first(),
    height: 900,
  },
  // Last: it leaves a waiver behind.
  approvals: {
    prepare: askForWaivers,
    path: '/mlops-maturity/approvals',
    ready: page => page.getByRole('button', { name: 'Approve' }).first(),
    act: approveDriftAlerts,
    height: 1000,
  },
};

function askForWaivers() {
  askForWaiver({
    subject: 'component:default/produce-grader',
    practice: 'drift-alerts',
    note: 'The platform for alerts comes in spring.',
  });
  askForWaiver({
    subject: 'component:default/tote-counter',
    practice: 'canary-release',
    note: 'One camera at a time is all that a warehouse has.',
  });
}

async function approveDriftAlerts(page) {
  const card = page
    .getByRole('listitem')
    .filter({ hasText: 'Drift alerts', has: page.getByRole('button') });
  await card.getByRole('button', { name: 'Approve' }).click();
  await card.getByRole('textbox').fill('Until the platform is there.');
  await card.getByRole('button', { name: 'Approve' }).click();
  await page.getByRole('button', { name: 'Revoke' }).waitFor();
}

/** The five-stage model, asking for proof from stage 2 on. */
async function previewStricterModel(page) {
  const file = resolveRoot(
    'plugins/mlops-maturity-common/content/models/five-stage.yaml',
  );
  const text = fs
    .readFileSync(file, 'utf8')
    .replace(/^version: .*$/m, 'version: 2.0.0')
    .replace(/^minimumGrades: \{/m, 'minimumGrades: { 2: backed,');
  await page.getByLabel('Model file (YAML)').fill(text);
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByRole('group', { name: 'By team' }).waitFor();
}

async function answerTwoQuestions(page) {
  await page.getByRole('button', { name: 'Yes' }).click();
  await page
    .getByLabel('Where can it be seen?')
    .fill('https://ci.example.com/paths/chain');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'No', exact: true }).click();
  await page.getByText('2 answers').waitFor();
}

async function openFirstPractice(page) {
  await page.getByRole('button', { expanded: false }).first().click();
  await page
    .getByText(/^The same for all/)
    .first()
    .waitFor();
  await page.locator(':focus').blur();
}

async function reviewProposal(page) {
  await chooseStep(page, {
    step: 'Data versioning',
    value: 'dvc:datasets/tote-counts',
  });
  await chooseStep(page, {
    step: 'Integration tests',
    value: 'https://ci.example.com/tote-counter/end-to-end',
  });
  await page.getByRole('button', { name: 'Review the change' }).click();
  await page.getByRole('insertion').first().waitFor();
}

async function openBadge(page) {
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Badge for a README/ }).click();
  await page.getByRole('img', { name: 'As it is now' }).waitFor();
}

async function chooseTwoSteps(page) {
  await chooseStep(page, {
    step: 'Integration tests',
    value:
      'https://ci.greenbarrow.example.com/retention/churn-model/integration',
  });
  await chooseStep(page, {
    step: 'Access control',
    value: 'https://wiki.greenbarrow.example.com/retention/who-may-do-what',
  });
}

async function chooseStep(page, { step, value }) {
  await page.getByLabel(`Choose: ${step}`).click();
  await page.getByLabel('Where can it be seen?').fill(value);
  await page.keyboard.press('Enter');
}
