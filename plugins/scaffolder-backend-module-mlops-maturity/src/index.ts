/**
 * The scaffolder's action `mlops-maturity:annotate`. The template that opens a pull request with it is in `templates`.
 *
 * @packageDocumentation
 */

export { scaffolderModuleMlopsMaturity as default } from './module';
