import type { Place } from '../../document/place';
import type { WordLine } from '../../document/word-lines';
import type { Edition, EditionId, TableId } from '../../report/edition';
import type { LocalDays } from '../../report/local-days';
import type { Others } from '../../report/other-report';
import type { Check, Outcome, Passage, Severity } from '../../report/outcome';
import type { Report } from '../../report/report';
import type { Text } from '../../report/text';

/** A rule is one file: its name is its id, its default export is this, its `advice` and `examples` are exports of their own. */
export type Rule = EquationRule | ValueRule | CheckRule;

/** A rule that sets one report beside others: another year's, another body's, those it sums up. No page carries it. */
export type BesideRule = ChainRule | ComparingRule;

export interface RuleBase {
  /** Equals the file name. */
  readonly id: string;
  /** Ids that it had in earlier versions: what was dismissed then stays dismissed. */
  readonly formerly?: readonly string[];
  /** Dossier ids that it implements (`T3-BAL`), and auditors' checks (`CHECK-47`); a test finds every in-scope id exactly once. */
  readonly covers: readonly string[];
  /** error: class A · warning: class B · notice: class C. */
  readonly severity: Severity;
  /** The editions in which it holds, where cells do not tell; without a list, or with an empty one, it holds in every edition. */
  readonly editions?: readonly EditionId[];
  /** Cells that it speaks of: in an edition that lacks one it does not hold. */
  readonly needs?: readonly string[];
  /** Legal basis as a citation, e.g. `{notice} 表三`: only the edition's own notice is cited. */
  readonly basis: string;
  /** What it tells is a remark on wording or form, which bears on neither badge nor verdict. */
  readonly style?: true;
  /** It tells deviations of form: where the notice only encouraged its form they are notices. */
  readonly ofForm?: true;
}

/** What the card tells beyond the finding. A rule file's `advice`, apart from the rule so that judging does not carry it. */
export interface Advice {
  /** True when the report is right. */
  readonly title: Text;
  readonly why: Text;
  readonly fix: Text;
}

/** Judges sums of the statute; the engine judges them, words them and hands them to the diagnosis. */
export interface EquationRule extends RuleBase {
  /** own: the statute's sum of the rule's name · rest: every sum that has no rule of its own. */
  readonly sums: 'own' | 'rest';
  /** A sentence more for a special way of failing, from the two sums; null for none. */
  readonly remark?: (left: number, right: number) => Text | null;
}

/** Judges whether each cell of a table prints the kind of value that its column takes. */
export interface ValueRule extends RuleBase {
  /** rest: every table that has no rule of its own. */
  readonly values: TableId | 'rest';
}

/** Anything else. */
export interface CheckRule extends RuleBase {
  /** It looks at the tables only: it is judged, and marked on the page, before the prose is read. Sums and kinds of values always are. */
  readonly tablesAlone?: true;
  readonly check: (report: Report, wishes: Wishes) => readonly Verdict[];
}

/** Judges chains of the statute: what last year's report leads to. The engine judges them, words them and hands them to the diagnosis. */
export interface ChainRule extends RuleBase {
  /** own: the statute's chain of the rule's name · rest: every chain that has no rule of its own. */
  readonly chains: 'own' | 'rest';
  /** What may rightly break it: where a sentence of this year's text says so the machine cannot decide. */
  readonly excuse?: { readonly said: readonly WordLine[]; readonly reason: Text };
}

/** Anything else that needs other reports. Where they say nothing to it, it says nothing. */
export interface ComparingRule extends RuleBase {
  readonly beside: (report: Report, others: Others) => readonly Verdict[];
}

/** What the user asked for beside the statute. */
export interface Wishes {
  readonly localDays: LocalDays;
}

/** What a check says at one spot. pass and inapplicable are counted, fail and review become findings. */
export interface Verdict {
  readonly at: string;
  readonly outcome: Exclude<Outcome, 'error'>;
  /** Needed for inapplicable and review. */
  readonly reason?: Text;
  /** Needed for fail and review. */
  readonly message?: Text;
  /** Every cell involved, the total first. */
  readonly cells?: readonly string[];
  readonly place?: Place | null;
  /** For one finding about many places (grouped blanks). */
  readonly places?: readonly Place[];
  readonly quote?: string | null;
  readonly expected?: number | null;
  readonly actual?: number | null;
  readonly formula?: Text | null;
  /** Only to lower it: a hint of a rule that mostly warns. */
  readonly severity?: Severity;
  /** Where it differs from the rule's. */
  readonly style?: boolean;
  /** What two texts have in common, side by side. */
  readonly passages?: readonly Passage[];
}

/** A verdict, and the equation that was judged when it is one. */
export type BesideVerdict = Verdict & Pick<Check, 'equation'>;

/**
 * A report in miniature for the suite: facts by path (number, or the printed text; absent = `0`, null = no cell;
 * `*` in a path stands for any one part or more, an exact path outranks it). Literals, best without calls: what a build cannot prove
 * to be free of effects would ship (a test says so), and what else the rule looks at.
 * `expect` lists the outcomes that must appear, by `at`; every other `at` must pass or be inapplicable.
 */
export interface Example {
  readonly name: string;
  /** One of the statute's, or a form in miniature. */
  readonly edition: EditionId | Edition;
  readonly facts?: Readonly<Record<string, number | string | null>>;
  /** Paths whose reading is uncertain (confidence 0.5). */
  readonly uncertain?: readonly string[];
  /** Prose by statutory section number; 0 is the preface. One string per paragraph. */
  readonly prose?: Readonly<Record<number, readonly string[]>>;
  readonly localDays?: LocalDays;
  readonly report?: Partial<
    Pick<
      Report,
      | 'title'
      | 'issuer'
      | 'issuers'
      | 'year'
      | 'period'
      | 'publishedAt'
      | 'signedAt'
      | 'meta'
      | 'misfits'
      | 'sections'
      | 'tables'
      | 'source'
      | 'printed'
      | 'foreignGrids'
      | 'around'
      | 'rivals'
      | 'trail'
      | 'links'
      | 'differences'
    >
  >;
  readonly beside?: {
    /** Of the same body, the year before, in its own edition. */
    readonly lastYear?: OtherExample;
    /** Of other bodies, by name. */
    readonly bodies?: Readonly<Record<string, OtherExample>>;
    /** Of bodies whose figures are summed up, by name. */
    readonly below?: Readonly<Record<string, OtherExample>>;
    readonly complete?: true;
  };
  readonly expect: Readonly<Record<string, 'fail' | 'review'>> | 'pass' | 'inapplicable';
}

/** Another report in miniature. */
export type OtherExample = Pick<Example, 'edition' | 'facts' | 'uncertain' | 'prose'>;

/** No edition in particular: it holds in each. */
export const everyEdition: readonly EditionId[] = [];
