import type { Capture } from '../../lib/casebook/captures/capture';
import type { Evidence } from '../../lib/takeaway/evidence-pack';
import { standingNow } from './as-it-stands';

/** What a capture shows of its report, with what is set aside today. */
export async function evidenceOf({ export: audit, source }: Capture): Promise<Evidence> {
  return { export: await standingNow(audit), blocks: source.document.blocks, pages: source.pages, hashes: source.hashes };
}
