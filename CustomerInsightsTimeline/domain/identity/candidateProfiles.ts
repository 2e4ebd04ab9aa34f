import type { Profile } from '../profile/readProfile';
import { readProfile } from '../profile/readProfile';
import type { IdentityDirectory } from './IdentityDirectory';
import type { Candidate } from './identityMatch';

/** People choose among a few; the names of more would not fit into one address. */
const MOST = 20;

/**
 * Adds to candidates the profiles by which people tell them apart: one request. Where that is
 * refused, or a customer has none, a candidate stays as it was.
 */
export async function withProfiles(
  candidates: readonly Candidate[],
  readProfiles: IdentityDirectory['readProfiles'],
): Promise<readonly Candidate[]> {
  const asked = candidates.slice(0, MOST).map(({ customerId }) => customerId);
  const outcome = await readProfiles(asked);
  if (!outcome.ok) return candidates;
  const profiles = new Map<string, Profile>();
  for (const { customerId, row } of outcome.value) {
    const key = keyOf(customerId);
    if (!profiles.has(key)) profiles.set(key, readProfile(row));
  }
  return candidates.map((candidate) => ({
    ...candidate,
    profile: profiles.get(keyOf(candidate.customerId)) ?? null,
  }));
}

/** Dataverse compares text without case. */
function keyOf(customerId: string): string {
  return customerId.trim().toLowerCase();
}
