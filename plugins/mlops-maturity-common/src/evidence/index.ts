export * from './Claim';
export * from './Evidence';
export * from './Facts';
export * from './Finding';
export * from './Grade';
export * from './Subject';
export * from './Waiver';
