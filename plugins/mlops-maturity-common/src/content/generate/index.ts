export type { GeneratedFile } from './GeneratedFile';
export { GENERATED_FOLDERS, generateContent } from './generateContent';
