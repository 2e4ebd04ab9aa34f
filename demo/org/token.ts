import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Refusal } from '../refusal';
import type { Organisation } from './organisation';

/** Answers a token that is good for a while. Rejects with a sentence where there is none. */
export type TokenSource = () => Promise<string>;

/** Runs a program and answers what it wrote. */
export type Run = (program: string, args: readonly string[]) => Promise<string>;

export interface TokenOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly run?: Run;
  /** Milliseconds UTC. */
  readonly now?: () => number;
}

const VARIABLE = 'DATAVERSE_TOKEN';

/** A token is given up this long before its end, and kept this long where its end is not known. */
const MARGIN_MS = 5 * 60_000;

interface Token {
  readonly text: string;
  readonly until: number;
}

/** The token of the environment, where there is one, or else the Azure CLI's. */
export function createTokenSource(
  { origin }: Organisation,
  { environment, run = runProgram, now = Date.now }: TokenOptions,
): TokenSource {
  const given = environment[VARIABLE]?.trim();
  if (given !== undefined && given !== '') return () => Promise.resolve(given);
  let token: Promise<Token> | null = null;
  return async () => {
    if (token !== null && (await token).until <= now()) token = null;
    token ??= askAzure(origin, run, now());
    try {
      return (await token).text;
    } catch (error) {
      token = null;
      throw error;
    }
  };
}

async function askAzure(origin: string, run: Run, now: number): Promise<Token> {
  const args = ['account', 'get-access-token', '--resource', origin, '--output', 'json'];
  const answer = await run('az', args).catch(() => null);
  const { accessToken, expires_on } = answer === null ? {} : parse(answer);
  if (typeof accessToken !== 'string' || accessToken === '') {
    throw new Refusal(
      `There is no token for ${origin}: sign in with "az login", or put one into the environment variable ${VARIABLE}.`,
    );
  }
  const end = Number(expires_on);
  return { text: accessToken, until: end > 0 ? end * 1000 - MARGIN_MS : now + MARGIN_MS };
}

function parse(answer: string): { readonly accessToken?: unknown; readonly expires_on?: unknown } {
  try {
    return (JSON.parse(answer) ?? {}) as object;
  } catch {
    return {};
  }
}

const runFile = promisify(execFile);

/** On Windows `az` is a batch file, which only a shell runs; nothing in the arguments is free text. */
async function runProgram(program: string, args: readonly string[]): Promise<string> {
  const { stdout } = await runFile(program, [...args], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return stdout;
}
