/**
 * The practices and models that come with the product.
 *
 * @packageDocumentation
 */

export {};
