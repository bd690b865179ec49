export * from './ProfileSubpage';
