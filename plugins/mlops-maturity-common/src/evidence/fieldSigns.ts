import type { FieldSign } from '../practice/SignIndex';
import { DescriptorView, isRecord } from './DescriptorView';
import { kept } from './quoted';
import type { SeenSign } from './SeenSign';

function valueAt(view: DescriptorView, segments: readonly string[]): unknown {
  let value: unknown = view.entity;
  for (let i = 0; i < segments.length; i++) {
    if (!isRecord(value)) {
      return undefined;
    }
    // Keys of labels hold dots themselves: `metadata.labels.example.com/tier`.
    const rest = i > 0 ? segments.slice(i).join('.') : '';
    if (rest && Object.hasOwn(value, rest)) {
      return value[rest];
    }
    value = Object.hasOwn(value, segments[i]) ? value[segments[i]] : undefined;
  }
  return value;
}

/** The value of a field in words; undefined where it is empty. */
function told(value: unknown): string | undefined {
  if (typeof value === 'string') {
    return value.trim() || undefined;
  }
  if (Array.isArray(value)) {
    const words = value.filter(item => typeof item === 'string').join(', ');
    return words || (value.length > 0 ? 'stated' : undefined);
  }
  if (isRecord(value)) {
    return Object.keys(value).length > 0 ? 'stated' : undefined;
  }
  return typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

/** Sees the practices that a non-empty field is a sign of. */
export function seeField(view: DescriptorView, field: FieldSign): SeenSign[] {
  const text = told(valueAt(view, field.segments));
  if (!text) {
    return [];
  }
  const value = kept(text);
  return field.practices.map(practice => ({
    practice,
    key: field.path,
    value,
    seen: `set \`${field.path}\``,
    strength: 'backed',
  }));
}
