import type { Document } from '../../document/document';
import type { Audit } from '../../report/audit';
import type { AuditorParts, PageReading } from './parts';

/** The second look, after the first marks: what is rendered against what was read. Every call rejects when it cannot be taken. */
export interface SecondLooks<Located> {
  /** What was read is about to be read anew. */
  forget(): void;
  /** This was read and audited. */
  took(reading: PageReading<Located>): void;
  /** Null: there is nothing to look at, or no other reading is accepted. */
  look(audit: Audit): Promise<Seen<Located> | null>;
  /** Whether the page shows something else than when it was looked at. */
  hasChanged(audit: Audit): Promise<boolean>;
}

/** All is as it was read; or the page shows this, which is audited. */
export type Seen<Located> =
  | { readonly kind: 'as-read' }
  | { readonly kind: 'shown'; readonly audit: Audit; readonly agrees: boolean; readonly document: Document; readonly locate: Located };

export function takeLooks<Located>(
  parts: Pick<AuditorParts<Located>, 'look'>,
  judge: (document: Document) => Promise<Audit>,
  signal: AbortSignal,
): SecondLooks<Located> {
  /** What the look went by, and what it found. */
  let looked: { readonly reading: PageReading<Located>; readonly key: string | null } | null = null;
  return {
    forget() {
      looked = null;
    },
    took(reading) {
      looked = { reading, key: null };
    },
    async look(audit) {
      if (!looked) return null;
      const { reading } = looked;
      const { key, tries } = await parts.look(reading, audit);
      if (signal.aborted) return null;
      looked = { reading, key };
      if (tries.length === 0) return { kind: 'as-read' };
      for (const { document, agrees, isAccepted } of tries) {
        const again = await judge(document);
        if (isAccepted(again)) return { kind: 'shown', audit: again, agrees, document, locate: reading.locate };
      }
      return null;
    },
    async hasChanged(audit) {
      if (!looked || looked.key === null) return false;
      const { key } = await parts.look(looked.reading, audit);
      return key !== looked?.key;
    },
  };
}
