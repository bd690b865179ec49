export * from './ActOutcome';
export * from './AttestationCard';
export * from './AttestForm';
export * from './useDecisions';
export * from './WaiverCard';
export * from './WaiverForm';
