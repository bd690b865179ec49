export * from './Inbox';
export * from './endingsOf';
export * from './inboxOf';
