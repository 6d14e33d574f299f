import type { Package } from './open-package';
import { partPath } from './part-path';
import { attributeOf, elementsOf, type XmlElement } from './xml';

/** What a part of an Office package points to (ECMA-376 part 2, 9.3). */
export interface Relations {
  /** The part of the package that serves such a purpose: `styles`, `numbering`, `sharedStrings`; null when there is none. */
  partOf(purpose: string): string | null;
  /** The part behind an id; null when there is none. */
  target(id: string | null): string | null;
  /** An address outside the package behind an id. */
  linkOf(id: string | null): string | null;
}

/** The relations of a part, by the file beside it. */
export function relationsOf(files: Package, part: string): Relations {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const all = elementsOf(files.xml(`${folder}_rels/${part.slice(folder.length)}.rels`), 'Relationship');
  const byId = new Map(all.map((one) => [attributeOf(one, 'Id'), one]));
  const isOutside = (one: XmlElement) => attributeOf(one, 'TargetMode') === 'External';
  const resolved = (one: XmlElement | undefined) => (one && !isOutside(one) ? partPath(part, attributeOf(one, 'Target') ?? '') : null);
  return {
    partOf: (purpose) => resolved(all.find((one) => attributeOf(one, 'Type')?.endsWith(`/${purpose}`))),
    target: (id) => resolved(byId.get(id)),
    linkOf: (id) => {
      const one = byId.get(id);
      return one && isOutside(one) ? attributeOf(one, 'Target') : null;
    },
  };
}

/** A part that serves a purpose; null when none does. Throws when one is promised and not there. */
export function promisedPart(files: Package, relations: Relations, purpose: string): XmlElement | null {
  const name = relations.partOf(purpose);
  const part = name === null ? null : files.xml(name);
  if (name !== null && part === null) throw new SyntaxError(`${name} is missing`);
  return part;
}

/** The package's main part: what the package itself says, else where everybody puts it. */
export function mainPart(files: Package): string | null {
  return relationsOf(files, '').partOf('officeDocument') ?? files.names.find((name) => /^\/?word\/document\d*\.xml$/i.test(name)) ?? null;
}
