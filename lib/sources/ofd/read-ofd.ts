import type { Text } from '../../report/text';
import { readDrawn } from '../drawn/read-drawn';
import type { FileReader } from '../file/file-reader';
import { Unreadable } from '../file/unreadable';
import { openPackage } from '../package/open-package';
import { partPath } from '../package/part-path';
import { attributeOf, elementAt, elementsOf, textWithin, type XmlElement } from '../package/xml';
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
  const composites = compositesIn(elementsOf(common).flatMap((one) => (/Res$/.test(one.name) ? (part(textWithin(one).trim()) ?? []) : [])));
  const pages = elementsOf(elementAt(document, 'Pages'), 'Page');
  if (pages.length > MOST_PAGES) throw new Unreadable(TOO_MANY_PAGES);
  const area = numbersIn(elementAt(common, 'PageArea', 'PhysicalBox'));
  const inks = pages.map((entry, index) => {
    signal?.throwIfAborted();
    const location = attributeOf(entry, 'BaseLoc');
    const page = part(location);
    if (!page || location === null) throw new SyntaxError('a page is missing');
    progress?.(index + 1, pages.length);
    const base = partPath(main, location);
    const own = compositesIn(elementsOf(page, 'PageRes').flatMap((one) => files.xml(partPath(base, textWithin(one).trim())) ?? []));
    const composite = (id: string | null) => own.get(id) ?? composites.get(id) ?? null;
    return inkOfPage(page, { page: index + 1, area, template: (id) => templates.get(id) ?? null, composite });
  });
  return { document: readDrawn(withoutGarbledFonts(inks), { kind: 'ofd', name }) };
};

/** What composite objects draw, by the id of the resource. */
function compositesIn(resources: readonly XmlElement[]): ReadonlyMap<string | null, XmlElement> {
  const units = resources.flatMap((one) => elementsOf(elementAt(one, 'CompositeGraphicUnits'), 'CompositeGraphicUnit'));
  return new Map(
    units.flatMap((unit): [string | null, XmlElement][] => {
      const content = elementAt(unit, 'Content');
      return content ? [[attributeOf(unit, 'ID'), content]] : [];
    }),
  );
}

const MOST_PAGES = 50;
const LOCKED: Text = {
  zh: 'OFD 设有打开密码，请去掉密码后再试',
  en: 'the OFD is protected by a password; remove it and try again',
};
const TOO_MANY_PAGES: Text = {
  zh: 'OFD 超过 50 页，未读取；请只留年报的几页',
  en: 'the OFD has over 50 pages and was not read; keep the pages of the report only',
};
