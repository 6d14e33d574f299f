/** An edition of the statutory form, as data. `forms/edition-*.ts` state them; everything else derives from them. */
export interface Edition {
  readonly id: EditionId;
  /** Report years it governs, inclusive; `to` null while in force. */
  readonly years: { readonly from: number; readonly to: number | null };
  /** The notice that issued it, e.g. `国办公开办函〔2019〕60号`. */
  readonly notice: string;
  readonly sections: readonly SectionTitle[];
  readonly tables: readonly TableForm[];
}

export type EditionId = '2019' | '2021';
export type TableId = 'disclosure' | 'requests' | 'remedies';

export interface SectionTitle {
  /** 1–6 */
  readonly number: number;
  readonly id: 'overall' | 'disclosure' | 'requests' | 'remedies' | 'improvements' | 'otherMatters';
  /** Exact wording without the ordinal, e.g. `总体情况`. */
  readonly title: string;
  /** Other wordings met, without ordinal, normalised. */
  readonly variants: readonly string[];
  /** Regular expression over a numbered heading without ordinal and spaces: what no wording of it lacks. */
  readonly pattern: string;
}

export interface TableForm {
  readonly id: TableId;
  /** `表二` … as people call it. */
  readonly name: string;
  readonly title: string;
  /** Value rows in printed order. */
  readonly rows: readonly LineItem[];
  /** The printed header's words: recognised and skipped, never data. */
  readonly captions: readonly string[];
}

/** One printed row of values. */
export interface LineItem {
  /** Path without the column: `requests.denied.stateSecret`. */
  readonly id: string;
  /** Full printed label, e.g. `1.属于国家秘密`; empty for table four's single row. */
  readonly label: string;
  /** Printed group labels left of it, outermost first, e.g. [`三、本年度办理结果`, `（三）不予公开`]. */
  readonly groups: readonly string[];
  /** Other labels met in print; compared after normalisation. */
  readonly variants: readonly string[];
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
  /** `一、本年新收政府信息公开申请数量 · 自然人` */
  readonly label: string;
  readonly kind: ValueKind;
  /** Money only: the unit that the statutory header prints, or null. */
  readonly unit: string | null;
}

/** count: non-negative integer · signed: integer · money: decimal ≥ 0 with a unit. */
export type ValueKind = 'count' | 'signed' | 'money';
