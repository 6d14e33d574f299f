import { domainToASCII } from 'node:url';
import type { Pool } from 'pg';

/** The sites that somebody named: nothing is sent to any other. */
export interface NamedSites {
  /** `host` with or without a port. */
  has(host: string): boolean;
  refresh(): Promise<void>;
}

/** Reads them from the database, and again when asked. */
export async function namedSites(pool: Pool): Promise<NamedSites> {
  let exact = new Set<string>();
  let suffixes: string[] = [];
  const refresh = async () => {
    const { rows } = await pool.query<{ pattern: string }>('select pattern from gouji.named');
    exact = new Set(rows.map(({ pattern }) => pattern).filter((pattern) => !pattern.startsWith('*.')));
    suffixes = rows.map(({ pattern }) => pattern).flatMap((pattern) => (pattern.startsWith('*.') ? [pattern.slice(1)] : []));
  };
  await refresh();
  return {
    has: (host) => {
      const name = nameOf(host);
      return exact.has(name) || suffixes.some((suffix) => name.endsWith(suffix) || name === suffix.slice(1));
    },
    refresh,
  };
}

/** Names sites, by host or as `*.example.gov.cn`. */
export async function nameSites(pool: Pool, hosts: Iterable<string>): Promise<void> {
  const patterns = [...new Set([...hosts].map(nameOf))].sort();
  await pool.query('insert into gouji.named (pattern) select unnest($1::text[]) on conflict do nothing', [patterns]);
}

/** A host as addresses have it, however somebody writes it: 政务.例子.cn, WWW.Example.gov.cn:8080. Another port of it is the same site. */
export function nameOf(host: string): string {
  const bare = host
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .split(/[/?#]/, 1)
    .join('')
    .replace(/:\d+$/, '')
    .replace(/\.$/, '');
  const isPattern = bare.startsWith('*.');
  const name = isPattern ? bare.slice(2) : bare;
  return (isPattern ? '*.' : '') + (domainToASCII(name) || name);
}
