export { readOpenApi } from './readOpenApi';
