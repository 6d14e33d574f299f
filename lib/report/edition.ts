import type { Text } from './text';

/** An edition of a statutory form, as data. `statute/edition-*.ts` state them; everything else derives from them. */
export interface Edition {
  readonly id: EditionId;
  /** Which statutory report it is: editions of one form replace each other by year. */
  readonly form: string;
  /** Report years it governs, inclusive; `to` null while in force. */
  readonly years: { readonly from: number; readonly to: number | null };
  /** The notice that issued it, e.g. `国办公开办函〔2019〕60号`. */
  readonly notice: string;
  /** The years for whose reports the notice only encouraged its form; absent: it binds in all. */
  readonly encouragedIn?: readonly number[];
  readonly title: TitleForm;
  readonly sections: readonly SectionTitle[];
  readonly tables: readonly TableForm[];
  readonly sums: readonly Sum[];
  /** What leads from last year's report to this year's; absent: nothing does. */
  readonly chains?: readonly Chain[];
  readonly deadlines: Deadlines;
}

/** The statute's own name, `2019`: a new edition is a new name. */
export type EditionId = string;
/** `disclosure`, `requests`, `remedies`, or a table of another form. */
export type TableId = string;

/** How reports in a form are titled. */
export interface TitleForm {
  /** Regular expression over a title without spaces: what stands behind the issuer and the year. */
  readonly pattern: string;
  /** Characters that no such title lacks. */
  readonly lacksNone: string;
  /** What such a report is called. */
  readonly name: Text;
}

/** A wording met in print, with the report (else the dossier's section) in which it was met. */
export interface Variant {
  readonly label: string;
  readonly met: string;
}

export interface SectionTitle {
  /** From 1. */
  readonly number: number;
  /** The table's id where the section holds a table. */
  readonly id: string;
  /** Exact wording without the ordinal, e.g. `总体情况`. */
  readonly title: string;
  /** Other wordings met, without ordinal, normalised. */
  readonly variants: readonly Variant[];
  /** Regular expression over a numbered heading without ordinal and spaces: what no wording of it lacks. */
  readonly pattern: string;
}

/** rows: rows × columns, under one header or under one for each block · groups: one row of values under groups of columns · pairs: labels, each with its value. */
export type TableKind = 'rows' | 'groups' | 'pairs';

export interface TableForm {
  readonly id: TableId;
  readonly kind: TableKind;
  /** `表二` … as people call it. */
  readonly name: string;
  readonly title: string;
  /** Value rows in printed order. */
  readonly rows: readonly LineItem[];
  /** The printed header's words: recognised and skipped, never data. */
  readonly captions: readonly string[];
  /** The word over the labels where every block of rows has a header of its own (`信息内容`); null for one header above all. */
  readonly corner: string | null;
  /** The printed header, row by row, where it is more than the columns' own labels. */
  readonly header?: readonly (readonly HeaderCell[])[];
}

/** A cell of a printed header: how many columns and rows it spans. */
export type HeaderCell = readonly [text: string, columns: number, rows: number];

/** One printed row of values. */
export interface LineItem {
  /** Path without the column: `requests.denied.stateSecret`. */
  readonly id: string;
  /** Full printed label, e.g. `1.属于国家秘密`; empty for table four's single row. */
  readonly label: string;
  /** Printed group labels left of it, outermost first, e.g. [`三、本年度办理结果`, `（三）不予公开`]. */
  readonly groups: readonly string[];
  /** Other labels met in print; compared after normalisation. */
  readonly variants: readonly Variant[];
  readonly slots: readonly Slot[];
  /** Caption row printed right above (`第二十条第（一）项`), or null. */
  readonly caption: string | null;
}

/** One statutory cell. */
export interface Slot {
  /** `requests.denied.stateSecret.naturalPerson` */
  readonly path: string;
  /** Column label as printed. */
  readonly column: string;
  /** Column id: the last part of the path. */
  readonly columnId: string;
  /** Other words for the column met in print. */
  readonly columnVariants: readonly Variant[];
  /** The group of columns it stands in, where the form has such: id, printed label, and the word over several groups. */
  readonly group: { readonly id: string; readonly label: string; readonly under: string | null } | null;
  /** `一、本年新收政府信息公开申请数量 · 自然人` */
  readonly label: string;
  readonly kind: ValueKind;
  /** Money only: the unit that the statutory header prints, or null. */
  readonly unit: string | null;
}

/** count: non-negative integer · signed: integer · money: decimal ≥ 0 with a unit. */
export type ValueKind = 'count' | 'signed' | 'money';

/** A sum that the form prints or that its totals are by construction: declared once, everything that adds derives from it. */
export interface Sum {
  /** The id of the rule that judges it; without a rule of its own the rule for sums does. */
  readonly id: string;
  readonly table: TableId;
  /**
   * How often it holds, and what its operands name: once for every column (operands are rows), every row (columns), every group
   * (columns of a group), or once for the table (cells, as paths without the table).
   */
  readonly each: 'column' | 'row' | 'group' | 'table';
  /** Signed operands; `others`: all but the total · `within`: the rows of this printed group, all but the total. */
  readonly parts: readonly Operand[] | 'others' | { readonly within: string };
  /** One total, or several that are added up (`resultTotal + carriedOut`). */
  readonly total: readonly string[];
  /** What it is called: for the manual, and left out of what ships. */
  readonly names?: Text;
  /** Where in the notice. */
  readonly basis: string;
}

/**
 * A sum that leads from one year to the next: what stood in last year's report, with what changed this year, is what stands in this one.
 * It is told in the words of its own edition: where last year's has no such cell, it says nothing.
 */
export interface Chain {
  /** The id of the rule that judges it; without a rule of its own the rule for chains does. */
  readonly id: string;
  readonly table: TableId;
  /** How often it holds, as of a sum: for every column that has these rows, or every row that has these columns. */
  readonly each: 'column' | 'row';
  /** Of last year's report. */
  readonly before: readonly string[];
  /** Of this year's. */
  readonly parts: readonly Operand[];
  /** Of this year's. */
  readonly total: string;
}

/** What is added, or taken away. */
export type Operand = string | { readonly minus: string };

/** A day of the following year by which a body publishes. */
export interface Deadline {
  readonly month: number;
  readonly day: number;
}

/** By kind of body; a government's tier and its office where the notice sets them a day of their own. */
export type Deadlines = Readonly<Record<'department' | 'government' | 'township', Deadline>> &
  Readonly<Partial<Record<'office' | Tier, Deadline>>>;

/** Levels of government whose reports are summed up one after the other. */
export type Tier = 'county' | 'prefecture' | 'province';
