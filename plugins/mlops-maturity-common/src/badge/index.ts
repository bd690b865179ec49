/**
 * Badges of levels, for READMEs.
 *
 * @packageDocumentation
 */

export * from './badgeSvg';
