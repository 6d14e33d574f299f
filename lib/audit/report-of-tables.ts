import type { Document } from '../document/document';
import { holdsRecognised } from '../document/recognised';
import type { Title } from '../recognise/titles/title';
import type { Edition } from '../report/edition';
import type { ReportAsRead } from '../report/report';
import type { Bound } from '../tables';

/** A report as far as its tables and its title tell: nothing of its text, nor of what stands around it. */
export function reportOfTables(document: Document, edition: Edition, bound: Bound, title: Title | null): ReportAsRead {
  const metadata = document.meta.contentSource;
  const issuer = title?.issuer ?? null;
  return {
    source: document.kind,
    edition,
    title: title?.text ?? null,
    titlePlace: title?.place ?? null,
    issuer: issuer ?? metadata,
    issuers: { title: issuer, signature: null, metadata },
    year: title?.year ?? null,
    period: null,
    sections: [],
    facts: bound.facts,
    tables: bound.tables,
    misfits: bound.misfits,
    prose: [],
    meta: document.meta.url === null && ADDRESS.test(document.name ?? '') ? { ...document.meta, url: document.name } : document.meta,
    publishedAt: null,
    publishedPlace: null,
    signedAt: null,
    printed: bound.printed,
    trail: null,
    links: [],
    foreignGrids: [],
    ...(document.differences ? { differences: document.differences } : {}),
    ...(holdsRecognised(document.blocks) ? { recognised: true } : {}),
  };
}

const ADDRESS = /^https?:/;
