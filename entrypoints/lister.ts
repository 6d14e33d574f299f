import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { noticeChanges } from '../lib/dom/notice-changes';
import { turn } from '../lib/dom/turn';
import { joined } from '../lib/extension/page/companions';
import { LISTER, type ListerDoor, type ReadPage } from '../lib/extension/page/lister-door';
import { type DomReading, readDom } from '../lib/sources/dom';
import { serialisePage } from '../lib/sources/serialise';
import type { Looker } from './looker';

/**
 * Put into a list page, or one of its reports, because the user asked for them: gives the page to whoever put it there, and gives it once
 * more when it is asked for as it stands then.
 */
export default defineUnlistedScript((): ReadPage => {
  const first = readNow();
  let said = JSON.stringify(first.document);
  const hasChanged = noticeChanges(document);
  // At once, while the page still loads: once it stands, it is looked at again only where something has changed since.
  let looked = turn().then(() => isShown(first));
  looked.catch(() => {});
  const world = globalThis as { [LISTER]?: ListerDoor };
  world[LISTER] = async () => {
    let showsIt = await looked;
    const reading = readNow();
    const now = JSON.stringify(reading.document);
    const isSame = now === said;
    if (hasChanged() || !isSame) {
      said = now;
      looked = isShown(reading);
      showsIt = await looked;
    }
    return { url: location.href, document: isSame ? null : reading.document, showsIt, pages: serialisePage(document) };
  };
  return { url: location.href, document: first.document };
});

function readNow(): DomReading {
  return readDom(document, { name: null, url: location.href });
}

/** By the auditor's own second look, where it was put beside this script: at everything, as nobody knows here what of it counts. */
async function isShown(reading: DomReading): Promise<boolean | null> {
  const looker = joined('looker') as Looker | undefined;
  if (!looker) return null;
  const { tries } = await looker({ root: document, ...reading, report: null, pause: turn });
  return tries.length === 0;
}
