import { isPictureName } from '../file/kind-of-bytes';
import { Unreadable } from '../file/unreadable';
import { openPackage } from '../package/open-package';

/** The pictures of a zip, in the order of their names as people number them (2 before 10). Throws what {@link openPackage} throws. */
export async function picturesOfAlbum(zip: Uint8Array): Promise<Uint8Array[]> {
  const { names, bytes } = await openPackage(zip);
  const own = names.filter(isPictureName).sort(new Intl.Collator('zh-CN', { numeric: true }).compare);
  if (own.length > MOST_PICTURES) throw new Unreadable(TOO_MANY);
  return own.flatMap((name) => bytes(name) ?? []);
}

/** Pictures as one file; they are packed as it is, since they are compressed. */
export async function albumOf(pictures: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  const files = Object.fromEntries(pictures.map(({ name, bytes }, index) => [`${index + 1}-${name.replace(/[\\/]/g, '_')}`, bytes]));
  return zipSync(files, { level: 0, os: 3, mtime: new Date('2000-01-01T00:00:00Z') });
}

const MOST_PICTURES = 50;
const TOO_MANY = {
  zh: `图片超过 ${MOST_PICTURES} 张，未读取`,
  en: `there are over ${MOST_PICTURES} pictures; they were not read`,
};
