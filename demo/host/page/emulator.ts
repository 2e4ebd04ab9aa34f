import type { FaultRule } from '../../dataverse/faults';
import type { LogEntry } from '../../dataverse/sessions';

/** The stand-in server's controls, for the session of one page. */
export class Emulator {
  constructor(readonly session: string) {}

  async setFaults(rules: readonly FaultRule[]): Promise<void> {
    await this.send('faults', { method: 'POST', body: JSON.stringify(rules) });
  }

  async setSchema(shape: string): Promise<void> {
    await this.send('schema', { method: 'POST', body: JSON.stringify({ shape }) });
  }

  async setTimeZone(timeZone: string): Promise<void> {
    await this.send('timeZone', { method: 'POST', body: JSON.stringify({ timeZone }) });
  }

  /** The Web API requests of this session, oldest first. */
  async readLog(): Promise<readonly LogEntry[]> {
    return (await (await this.send('log', {})).json()) as readonly LogEntry[];
  }

  private async send(endpoint: string, init: RequestInit): Promise<Response> {
    const response = await fetch(`/__emulator/${endpoint}`, {
      ...init,
      headers: { 'Content-Type': 'application/json', 'x-emulator-session': this.session },
    });
    if (!response.ok) throw new Error(`The stand-in server refused: ${await response.text()}`);
    return response;
  }
}
