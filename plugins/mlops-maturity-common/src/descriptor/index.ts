export * from './annotateDescriptor';
export * from './DescriptorEdit';
export * from './editDescriptor';
export * from './unifiedDiff';
export * from './wantedAnnotations';
