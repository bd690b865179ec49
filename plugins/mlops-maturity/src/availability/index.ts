export { isMlopsMaturityAvailable } from './isMlopsMaturityAvailable';
