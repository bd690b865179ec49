export { checkModelSettings } from './checkModelSettings';
export { chooseModels } from './chooseModels';
export { compileModels } from './compileModels';
export type { Contributions, ModelContent } from './ModelContent';
export type { ContentFiles, ReadModelContentOptions } from './readModelContent';
export { readModelContent } from './readModelContent';
