/**
 * The MLOps maturity engine, its data types, the API client and the permissions.
 *
 * @packageDocumentation
 */

export * from './added';
export * from './api';
export * from './assessment';
export * from './career/Certification';
export type * from './career/PersonalProfile';
export * from './career/profileMarkdown';
export * from './career/profileResume';
export * from './config';
export * from './content/read';
export * from './crosswalk';
export * from './descriptor';
export * from './evidence';
export * from './metrics';
export * from './model';
export * from './permissions';
export * from './planning';
export * from './practice';
export * from './report';
export * from './rollup';
export * from './texts';
