export * from './ChangeDialog';
export * from './PatchDialog';
export * from './PatchText';
export * from './useTemplateLink';
