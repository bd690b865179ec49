import { viewDescriptor } from './DescriptorView';
import { seeField } from './fieldSigns';

const view = viewDescriptor({
  kind: 'Component',
  metadata: {
    name: 'churn',
    description: '  ',
    labels: { 'example.com/tier': 'gold' },
    links: [{ url: 'https://example.com' }],
  },
  spec: {
    lifecycle: ' production ',
    models: ['a', 'b'],
    empty: [],
    nothing: null,
    no: {},
    monitoring: { alerts: true },
    replicas: 0,
  },
} as never);

function value(path: string) {
  const [sign] = seeField(view, {
    path,
    segments: path.split('.'),
    practices: ['one', 'two'],
  });
  return sign?.value;
}

describe('seeField', () => {
  it.each([
    ['spec.lifecycle', 'production'],
    ['spec.models', 'a, b'],
    ['spec.monitoring', 'stated'],
    ['spec.monitoring.alerts', 'true'],
    ['spec.replicas', '0'],
    ['metadata.labels.example.com/tier', 'gold'],
    ['metadata.links', 'stated'],
  ])('sees %s', (path, text) => expect(value(path)).toBe(text));

  it.each([
    'spec.missing',
    'spec.empty',
    'spec.nothing',
    'spec.no',
    'spec.lifecycle.length',
    'spec.constructor',
    'spec.models.0',
    'metadata.description',
    'metadata.name.first',
  ])('sees nothing in %s', path => expect(value(path)).toBeUndefined());

  it('is a backed sign of every practice that names the field', () => {
    expect(
      seeField(view, {
        path: 'spec.lifecycle',
        segments: ['spec', 'lifecycle'],
        practices: ['one', 'two'],
      }),
    ).toEqual(
      ['one', 'two'].map(practice => ({
        practice,
        key: 'spec.lifecycle',
        value: 'production',
        seen: 'set `spec.lifecycle`',
        strength: 'backed',
      })),
    );
  });
});
