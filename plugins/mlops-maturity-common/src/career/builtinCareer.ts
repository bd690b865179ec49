import type { Career } from './Career';
import { career } from './builtinCareer.generated';

/**
 * The career content that comes with the product, generated from `content/career.yaml`.
 *
 * @public
 */
export const builtinCareer: Career = JSON.parse(career);
