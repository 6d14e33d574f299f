import type { Text } from '../report/text';

/** One record of an archive, as it stands there: the body may still be packed as it came over the network. */
export interface ArchiveRecord {
  readonly type: string;
  readonly url: string | null;
  /** ISO instant. */
  readonly date: string | null;
  /** Of the answer; 0 where its head cannot be read, null for a record that is none. */
  readonly status: number | null;
  /** Of the answer, else of the record. */
  readonly contentType: string | null;
  readonly contentEncoding: string | null;
  readonly transferEncoding: string | null;
  readonly body: Buffer;
  /** The body goes on: only so much was kept of it. */
  readonly isLarger: boolean;
  /** Why the crawler itself kept only a part of it (`length`, `time`, `disconnect`, `segment`); null when it is whole. */
  readonly cutOff: string | null;
}

/** What cannot be read of an archive. */
export interface Damage {
  /** Bytes from the archive's beginning. */
  readonly offset: number;
  readonly problem: Text;
}

/** Bytes that are kept of a body; what is longer is no report. */
export const LARGEST_BODY = 32 * 1024 * 1024;
