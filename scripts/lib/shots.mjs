import fs from 'node:fs';
import { resolveRoot } from './paths.mjs';

/** The worked example of examples/customers/churn.yaml, three months in. */
const entity = '/catalog/default/component/churn-month-3-watched';
const tab = `${entity}/maturity`;

const section = title => page =>
  page.locator('section').filter({
    has: page.getByRole('heading', { name: title }),
  });

const capabilities = section('Capabilities');
const row = number => page => page.getByRole('row').nth(number);

/**
 * The pictures in docs/images, by file name: the path of the page, what must be
 * there before the picture is taken (`ready`), what to do then (`act`), what to
 * show of the page (`crop`; default all of the window), and the height of the
 * window.
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
    ready: page => page.getByText('Drift alerts').first(),
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
};

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
