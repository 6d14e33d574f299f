import { rememberFor } from '../document/remember';
import type { Chain, Edition } from '../report/edition';
import { spotsOf } from './sums';

/** One instance of a chain, over cells. */
export interface Link {
  readonly chain: Chain;
  /** A column id (`naturalPerson`) or a row id (`normativeDocs`). */
  readonly at: string;
  /** Cells of last year's report. */
  readonly before: readonly string[];
  /** Cells of this year's that are added. */
  readonly added: readonly string[];
  /** Cells of this year's that are taken away. */
  readonly taken: readonly string[];
  readonly total: string;
}

/** Every chain of the edition written out over its cells, in the statute's order. */
export const linksOf = rememberFor((edition: Edition): readonly Link[] =>
  (edition.chains ?? []).flatMap((chain) => {
    const form = edition.tables.find(({ id }) => id === chain.table);
    if (!form) return [];
    return [...spotsOf(form, { each: chain.each, total: [chain.total] })].flatMap(([at, cells]) => link(chain, at, cells) ?? []);
  }),
);

/** Null where an operand has no cell there. */
function link(chain: Chain, at: string, cells: ReadonlyMap<string, string>): Link | null {
  const pathsOf = (operands: readonly string[]) => operands.map((one) => cells.get(one) ?? '');
  const before = pathsOf(chain.before);
  const added = pathsOf(chain.parts.flatMap((part) => (typeof part === 'string' ? part : [])));
  const taken = pathsOf(chain.parts.flatMap((part) => (typeof part === 'string' ? [] : part.minus)));
  const [total = ''] = pathsOf([chain.total]);
  return [...before, ...added, ...taken, total].includes('') ? null : { chain, at, before, added, taken, total };
}
