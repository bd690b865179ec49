export * from './readDescriptor';
export * from './repositoryOf';
