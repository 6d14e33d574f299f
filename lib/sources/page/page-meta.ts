import { emptyMetadata, type Metadata } from '../../document/document';

/** Collects the national meta tags (国办发〔2017〕47号) wherever they stand: names without case, the first with content wins. */
export class MetaCollector {
  private readonly found: Partial<Record<keyof Metadata, string>> = {};

  meta(name: string | null, content: string | null): void {
    const key = name === null ? undefined : NAMES.get(name.trim().toLowerCase());
    if (key !== undefined) this.set(key, content);
  }

  title(text: string): void {
    this.set('title', text);
  }

  metadata(): Metadata {
    return { ...emptyMetadata, ...this.found };
  }

  private set(key: keyof Metadata, content: string | null): void {
    const value = content?.replace(/\s+/g, ' ').trim() ?? '';
    if (value === '' || value === 'null' || this.found[key] !== undefined) return;
    this.found[key] = value;
  }
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
