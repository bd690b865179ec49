module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    // A property test asserts through fast-check.
    'jest/expect-expect': [
      'error',
      { assertFunctionNames: ['expect*', 'request.**.expect', 'fc.assert'] },
    ],
  },
});
