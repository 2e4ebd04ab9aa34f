import { createDataverse } from './dataverse/dataverse';
import { createPageFiles } from './pageFiles';
import { retailerSeed } from './seed/retailerSeed';
import type { Demo } from './serve';
import { serve } from './serve';

export interface DemoOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Milliseconds UTC: the moment at which the stories of the demo's customers end. */
  readonly now: number;
}

/** Serves the host page and the stand-in Dataverse from one origin, on this machine only. */
export async function startDemo({ port, now }: DemoOptions): Promise<Demo> {
  const [serveFile, dataverse] = await Promise.all([
    createPageFiles(process.cwd()),
    createDataverse({ seed: retailerSeed({ now }) }),
  ]);
  return serve(port, dataverse.handle, serveFile);
}
