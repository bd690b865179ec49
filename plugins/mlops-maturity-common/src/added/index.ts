export * from './Attestation';
export * from './attestationClaim';
export * from './readLink';
export * from './waiverOf';
export * from './WaiverRecord';
export * from './withAdded';
