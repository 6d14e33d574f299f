import type { Picture } from '../../document/document';
import { isStampAlone, isStampAt, isStampDrawn, isStampOf } from '../look/words/stamps';
import type { PageElement } from '../page/page';
import { localName } from '../page/page-nodes';
import { drawnTexts } from './own-tables';

/** Whether a drawing, a picture or a ground of a saved page is a stamp that says that the page does not hold. */
export function isStampedInSource(html: string, holders: readonly PageElement[], pictures: readonly Picture[]): boolean {
  if (holders.some((holder) => localName(holder) === 'svg' && isStampOf(drawnTexts(holder).split('\n')))) return true;
  if (pictures.some(({ alt }) => isStampAlone(alt))) return true;
  return DRAWING.test(html) && (isStampDrawn(html) || [...html.matchAll(SOURCE)].some(([, , address = '']) => isStampAt(address)));
}

const DRAWING = /data:image\/svg/i;
const SOURCE = /\ssrc\s{0,9}=\s{0,9}(["'])(data:image\/svg[\s\S]{0,20000}?)\1/gi;
