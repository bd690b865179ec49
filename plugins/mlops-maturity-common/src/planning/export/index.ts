export * from './roadmapCalendar';
export * from './roadmapIssues';
export { roadmapMarkdown } from './roadmapMarkdown';
