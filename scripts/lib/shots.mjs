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
