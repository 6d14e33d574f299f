import { isPictureName } from '../file/kind-of-bytes';
import { Unreadable } from '../file/unreadable';
import { openPackage } from '../package/open-package';
import { type PackedFile, packFiles } from '../package/pack-files';

/** The pictures of a zip, in the order of their names as people number them (2 before 10). Throws what {@link openPackage} throws. */
export async function picturesOfAlbum(zip: Uint8Array): Promise<Uint8Array[]> {
  const { names, bytes } = await openPackage(zip);
  const own = picturesIn(names);
  if (own.length > MOST_PICTURES) throw new Unreadable(TOO_MANY);
  // Decoders take the whole buffer behind bytes for their own.
  return own.flatMap((name) => bytes(name)?.slice() ?? []);
}

/** Those that are pictures among a package's parts, in that order. */
export function picturesIn(names: readonly string[]): string[] {
  return names.filter(isPictureName).sort(new Intl.Collator('zh-CN', { numeric: true }).compare);
}

/** Pictures as one file, in this order. */
export function albumOf(pictures: readonly PackedFile[]): Promise<Uint8Array> {
  return packFiles(pictures.map(({ name, bytes }, index) => ({ name: `${index + 1}-${name.replace(/[\\/]/g, '_')}`, bytes })));
}

const MOST_PICTURES = 50;
const TOO_MANY = {
  zh: `图片超过 ${MOST_PICTURES} 张，未读取`,
  en: `there are over ${MOST_PICTURES} pictures; they were not read`,
};
