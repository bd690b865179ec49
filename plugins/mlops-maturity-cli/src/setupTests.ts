// Commands load the engine when they run, so that the first test of a file waits for it.
jest.setTimeout(60_000);
