import '@backstage/cli/asset-types';

export {};
