import type { Observable } from '../loading/observable';
import { createPublisher } from '../loading/observable';
import type { SettingFault } from './SettingFault';

/** What is wrong with settings as only the answers of a server show. */
export interface FoundFaults extends Observable<readonly SettingFault[]> {
  /** The same fault counts once. */
  readonly report: (fault: SettingFault) => void;
}

export function createFoundFaults(): FoundFaults {
  const { get, set, subscribe } = createPublisher<readonly SettingFault[]>([]);
  return {
    get,
    subscribe,
    report: (fault) => {
      if (!get().includes(fault)) set([...get(), fault]);
    },
  };
}
