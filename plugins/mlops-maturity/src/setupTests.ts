import '@testing-library/jest-dom';

// Whole pages are rendered and typed into, on machines that do other things as well.
jest.setTimeout(60_000);
