import { startDemo } from '../../../demo/server';
import { MOMENT } from './moment';

/** One demo server for all browser tests; each page has its own session in it. */
export default async function setUp(): Promise<() => Promise<void>> {
  const demo = await startDemo({ port: 0, now: MOMENT });
  process.env.DEMO_URL = demo.url;
  return demo.close;
}
