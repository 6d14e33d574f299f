import type { Document } from '../document/document';
import { allSteps, type Steps } from '../document/steps';
import { statute as ours } from '../statute';
import type { Statute } from '../statute/statute';
import type { DocumentRead } from './document-read';
import { readRest } from './read-rest';
import { readTables, wholeOf } from './read-tables';

/** Document → Report: recognises the edition, binds the cells, finds sections, identity and dates. */
export function readReport(source: Document, statute: Statute = ours): DocumentRead {
  return allSteps(readInSteps(source, statute));
}

/** The same, step by step: a page may hold thousands of rows and headings. */
export function* readInSteps(source: Document, statute: Statute): Steps<DocumentRead> {
  return yield* wholeOf(yield* readTables(source, { statute, readRest }));
}
