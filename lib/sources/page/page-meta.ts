import { emptyMetadata, type Metadata } from '../../document/document';

/** Collects the national meta tags (国办发〔2017〕47号) wherever they stand: names without case, the first with content wins. */
export class MetaCollector {
  private readonly found: Partial<Record<keyof Metadata, string>> = {};

  metadata(): Metadata {
    return { ...emptyMetadata, ...this.found };
  }

  take(key: keyof Metadata, content: string | null): void {
    const value = content?.replace(/\s+/g, ' ').trim() ?? '';
    if (value === '' || value === 'null' || this.found[key] !== undefined) return;
    this.found[key] = value;
  }
}

/** What a meta tag of this name tells; most tell nothing that is asked for. */
export function keyOfMeta(name: string | null): keyof Metadata | undefined {
  return name === null ? undefined : NAMES.get(name.trim().toLowerCase());
}

const NAMES: ReadonlyMap<string, keyof Metadata> = new Map([
  ['sitename', 'siteName'],
  ['siteidcode', 'siteIdCode'],
  ['columnname', 'columnName'],
  ['columntype', 'columnType'],
  ['articletitle', 'articleTitle'],
  ['contentsource', 'contentSource'],
  ['pubdate', 'pubDate'],
  ['url', 'url'],
]);
