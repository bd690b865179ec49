export { MaturityTab } from './MaturityTab';
