import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../machine/root';
import type { LabelledReport } from './labelled-report';

const FILE = join(root, 'test/prose/first-sight/spent.txt');

/** A body and a year, without its name: the reports themselves are no part of the project. */
export function keyOf({ issuer, year }: Pick<LabelledReport, 'issuer' | 'year'>): string {
  return createHash('sha256').update(`${issuer}|${year}`).digest('hex').slice(0, LENGTH);
}

/** Reports that were looked at once, by {@link keyOf}: what they show later is no first sight. */
export function spentKeys(): ReadonlySet<string> {
  return new Set(existsSync(FILE) ? readFileSync(FILE, 'utf8').split('\n').filter(Boolean) : []);
}

const LENGTH = 12;
