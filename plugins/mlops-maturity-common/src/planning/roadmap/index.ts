export * from './Roadmap';
export * from './roadmapOf';
