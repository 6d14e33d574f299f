import { correction, feedback, opinion, recheckPaper } from '../papers';
import { flowPicture } from '../pictures/flow';
import { yearsPicture } from '../pictures/years';
import { exportName } from '../report/contract/export-name';
import type { AuditExport } from '../report/contract/schema';
import { paperDocx } from '../word/paper-docx';
import { type Evidence, evidencePack, type Screenshot } from './evidence-pack';
import type { TakeOptions } from './gather';
import type { Taken } from './gatherer';
import { markup } from './markup';
import { revive } from './revive';

/** What is made of one report: papers, its evidence, pictures as markup. */
export type Single = 'feedback' | 'opinion' | 'correction' | 'recheck' | 'evidence' | 'flow' | 'years';

export interface SingleInput {
  readonly now: Evidence;
  /** The capture before that said something else; null where there is none. */
  readonly before: Evidence | null;
  /** Of other years, for the picture of all. */
  readonly others: readonly AuditExport[];
  /** ISO instant. */
  readonly madeAt: string;
  /** For evidence: what was on the screen; null or absent where there is none. */
  readonly screenshot?: Screenshot | null;
}

/** Null where there is nothing to draw. */
export async function makeSingle(
  what: Single,
  { now, before, others, madeAt, screenshot = null }: SingleInput,
  options: TakeOptions,
): Promise<Taken | null> {
  const { language, terms, rules } = options;
  const texts = new Map(rules.map((rule) => [rule.id, rule]));
  const describe = (id: string) => texts.get(id) ?? null;
  const file = (ending: string, type: string, bytes: Uint8Array): Taken => ({
    name: exportName(now.export, ending),
    type,
    bytes,
    skipped: 0,
  });
  switch (what) {
    case 'feedback':
      return file('反馈单.docx', DOCX, await paperDocx(feedback(revive(now.export), describe, language, terms)));
    case 'opinion':
      return file('核查意见书.docx', DOCX, await paperDocx(opinion(revive(now.export), describe, language)));
    case 'correction':
      return file('更正说明.docx', DOCX, await paperDocx(correction(revive(now.export), describe, language)));
    case 'recheck':
      if (!before) return null;
      return file('更正情况复核单.docx', DOCX, await paperDocx(recheckPaper(revive(before.export), revive(now.export), language, terms)));
    case 'evidence':
      return file('证据包.zip', 'application/zip', evidencePack(now, { describe, language, madeAt, before, screenshot }));
    case 'flow':
      return markup(flowPicture(now.export, language), options);
    case 'years':
      return markup(yearsPicture([...others, now.export], language), options);
  }
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
