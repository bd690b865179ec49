export * from './inventoryOf';
