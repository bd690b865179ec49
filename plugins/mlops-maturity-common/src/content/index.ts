/**
 * The practices, measures and models that come with the product, and how models are chosen from them and from files.
 *
 * @packageDocumentation
 */

export * from './Content';
export * from './builtinContent';
export * from './choose';
export * from './read';
