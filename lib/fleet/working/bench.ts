import type { Pool } from 'pg';
import type { Queue } from '../keeping/queue';
import type { NamedSites } from '../network/named-sites';
import type { Reader } from './read-page';

/** Who works on what. */
export interface Bench {
  readonly pool: Pool;
  readonly queue: Queue;
  readonly sites: NamedSites;
  readonly reader: Reader;
  /** Names this process. */
  readonly worker: string;
  /** Told of each page that came to an end. */
  readonly told: (line: string) => void;
  /** Whoever is asked to stop ends the page, and leaves an archive where he is. */
  readonly signal: AbortSignal;
}
