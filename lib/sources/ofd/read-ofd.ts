import type { Text } from '../../report/text';
import { readDrawn } from '../drawn/read-drawn';
import type { FileReader } from '../file/file-reader';
import { Unreadable } from '../file/unreadable';
import { openPackage } from '../package/open-package';
import { partPath } from '../package/part-path';
import { attributeOf, elementAt, elementsOf, textWithin } from '../package/xml';
import { withoutGarbledFonts } from '../pdf/garbled-fonts';
import { inkOfPage } from './ink-of-page';
import { numbersIn } from './numbers-in';

/** Reads an OFD (GB/T 33190-2016): what its pages draw, read as the pages of a PDF are. */
export const readOfd: FileReader = async (bytes, { name, signal, progress }) => {
  const files = await openPackage(bytes);
  if (files.names.some((one) => /(?:^|\/)encryptions\.xml$/i.test(one))) throw new Unreadable(LOCKED);
  const root = elementAt(files.xml('OFD.xml'), 'DocBody', 'DocRoot');
  const main = root ? partPath('', textWithin(root).trim()) : '';
  const document = files.xml(main);
  if (!document) throw new SyntaxError('no document');
  const part = (location: string | null) => (location === null ? null : files.xml(partPath(main, location)));
  const common = elementAt(document, 'CommonData');
  const templates = new Map(elementsOf(common, 'TemplatePage').map((one) => [attributeOf(one, 'ID'), part(attributeOf(one, 'BaseLoc'))]));
  const pages = elementsOf(elementAt(document, 'Pages'), 'Page');
  if (pages.length > MOST_PAGES) throw new Unreadable(TOO_MANY_PAGES);
  const area = numbersIn(elementAt(common, 'PageArea', 'PhysicalBox'));
  const inks = pages.map((entry, index) => {
    signal?.throwIfAborted();
    const page = part(attributeOf(entry, 'BaseLoc'));
    if (!page) throw new SyntaxError('a page is missing');
    progress?.(index + 1, pages.length);
    return inkOfPage(page, { page: index + 1, area, template: (id) => templates.get(id) ?? null });
  });
  return { document: readDrawn(withoutGarbledFonts(inks), { kind: 'ofd', name }) };
};

const MOST_PAGES = 50;
const LOCKED: Text = {
  zh: 'OFD 设有打开密码，请去掉密码后再试',
  en: 'the OFD is protected by a password; remove it and try again',
};
const TOO_MANY_PAGES: Text = {
  zh: 'OFD 超过 50 页，未读取；请只留年报的几页',
  en: 'the OFD has over 50 pages and was not read; keep the pages of the report only',
};
