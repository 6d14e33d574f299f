import { audit } from '../../audit';
import { turn } from '../../dom/turn';
import { secondLook } from '../../look/second-look';
import type { Audit } from '../../report/audit';
import { toExport } from '../../report/contract/export';
import { readDomInSlices } from '../../sources/dom';
import { inSimplified } from '../../sources/traditional';
import { leadsOf, type Understood, wordingsOf } from './understood';

/** Runs inside the page, in a world of its own as an extension's script does: reads it as it is rendered, audits it, looks at it again. Plain data out. */
export async function auditPage(): Promise<Understood> {
  const { document: read, locate } = await readDomInSlices(document, {
    name: null,
    url: location.href,
    signal: new AbortController().signal,
  });
  const page = inSimplified(read);
  const options = { capturedAt: new Date().toISOString(), url: location.href, rendered: true };
  const first = audit(page, options);
  const told = first.report === null ? first : await looked(first);
  return {
    audit: toExport(told),
    ...leadsOf(page, told, location.href),
    wordings: wordingsOf(told),
  };

  async function looked(judged: Audit): Promise<Audit> {
    const { report } = judged;
    if (!report) return judged;
    const look = secondLook(() => null);
    const { tries } = await look({ root: document, document: page, report, locate, pause: turn });
    if (tries.length === 0) return withLook(judged, 'agrees');
    for (const { document: shown, agrees, isAccepted } of tries) {
      const again = audit(shown, options);
      if (isAccepted(again)) return withLook(again, agrees ? 'agrees' : 'differs');
    }
    return withLook(judged, 'none');
  }
}

function withLook(audited: Audit, look: 'agrees' | 'differs' | 'none'): Audit {
  return { ...audited, source: { ...audited.source, look } };
}
