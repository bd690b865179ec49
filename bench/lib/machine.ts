import os from 'node:os';

/** What a figure depends on besides the product. */
export interface Machine {
  processor: string;
  cores: string;
  memory: string;
  node: string;
}

export function describeMachine(): Machine {
  const cpus = os.cpus();
  return {
    processor: cpus[0]?.model.trim() ?? 'an unknown processor',
    cores: `${cpus.length} cores`,
    memory: `${Math.round(os.totalmem() / 2 ** 30)} GB`,
    node: `Node ${process.versions.node}`,
  };
}
