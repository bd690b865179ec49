/**
 * The practices, measures and models that come with the product.
 *
 * @packageDocumentation
 */

export * from './Content';
export * from './builtinContent';
export * from './read';
