import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Whole pages are loaded, rendered and typed into, on machines that do other things as well.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });
