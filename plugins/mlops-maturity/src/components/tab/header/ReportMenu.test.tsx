import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  compileModel,
  createPracticeCatalog,
  proofRecord,
  proofText,
} from 'backstage-plugin-mlops-maturity-common';
import { saveBlob } from '../../shared/saveBlob';
import { AS_OF } from '../__testUtils__/assessEntity';
import { workedExample } from '../__testUtils__/entities';
import { renderTab } from '../__testUtils__/renderTab';

jest.mock('../../shared/saveBlob', () => ({ saveBlob: jest.fn() }));

describe('ReportMenu', () => {
  it('saves a proof record that is judged again from nothing but itself', async () => {
    const user = userEvent.setup();
    await renderTab(workedExample);

    await user.click(await screen.findByRole('button', { name: 'Report' }));
    await user.click(
      screen.getByRole('menuitem', { name: /Download proof record/ }),
    );

    const [blob, name] = (saveBlob as jest.Mock).mock.calls[0];
    expect(name).toBe('maturity-fraud-score-five-stage-2026-11-21.json');
    const text = await new Response(blob).text().catch(
      () =>
        new Promise<string>(resolve => {
          const reader = new FileReader();
          reader.onload = () => resolve(String(reader.result));
          reader.readAsText(blob);
        }),
    );
    const { inputs, minimumGrades } = JSON.parse(text);
    const again = compileModel(
      inputs.model,
      createPracticeCatalog({ practices: inputs.practices }),
      { minimumGrades },
    );
    expect(
      proofText(proofRecord(again, inputs.evidence, { asOf: AS_OF })),
    ).toBe(text);
  });
});
