import * as z from 'zod/mini';

/**
 * The audit export, version 1, as the JSON Schema beside this file states it: public, so names and meanings change only with a new version.
 * Its JSON Schema is made from this (see json-schema). Loaded at borders only: imports, the casebook.
 */
const text = z.strictObject({ zh: z.string(), en: z.string() });
const nullableText = z.nullable(z.string());
const nullableNumber = z.nullable(z.number());
const count = z.int().check(z.nonnegative());

const place = z.nullable(
  z.strictObject({
    /** Grid ordinal in the document, row and column of the cell, all from 0; null outside grids. */
    table: z.nullable(count),
    row: z.nullable(count),
    column: z.nullable(count),
    selector: nullableText,
    line: z.nullable(count),
    /** From 0. */
    page: z.optional(z.nullable(count)),
    /** x, y, width, height in points from the page's top left corner. */
    box: z.optional(z.nullable(z.tuple([z.number(), z.number(), z.number(), z.number()]))),
  }),
);

const cell = z.strictObject({
  /** Label, unit, note and place are always there in a whole export; a brief one leaves out label and place, and what is null. */
  label: z.optional(z.string()),
  raw: z.string(),
  value: nullableNumber,
  state: z.enum(['number', 'blank', 'dash', 'word', 'unreadable', 'missing']),
  unit: z.optional(nullableText),
  note: z.optional(nullableText),
  /** Why it is not read; null when it is. */
  unread: z.optional(
    z.nullable(
      z.enum([
        'no-table',
        'no-row',
        'column-unknown',
        'no-cell',
        'no-number',
        'hidden',
        'cut',
        'struck',
        'reordered',
        'generated',
        'drawn',
        'covered',
        'not-what-is-shown',
      ]),
    ),
  ),
  /** 0–1, the weakest of reader and binder. */
  confidence: z.optional(z.number()),
  /** Recognised from pixels: whether somebody compared it with the picture; null where nobody needs to. Absent: it was not recognised. */
  confirmed: z.optional(z.nullable(z.boolean())),
  /** What stood there before the user changed it; absent where nobody did. */
  edited: z.optional(z.nullable(z.strictObject({ from: z.string() }))),
  place: z.optional(place),
});

const claim = z.strictObject({
  quote: z.string(),
  section: nullableNumber,
  place,
  value: nullableNumber,
  subject: z.string(),
  cells: z.array(z.string()),
  outcome: z.enum(['agrees', 'conflicts', 'unlinked']),
  role: z.optional(z.nullable(z.enum(['whole', 'part', 'sum', 'share']))),
  relation: z.optional(z.nullable(z.enum(['equals', 'at-most', 'own-sum']))),
  /** What was not understood. */
  because: z.optional(nullableText),
});

const coverage = z.strictObject({ read: count, of: count });

const report = z.strictObject({
  title: nullableText,
  issuer: nullableText,
  year: nullableNumber,
  edition: z.string(),
  period: z.nullable(z.strictObject({ from: z.string(), to: z.string() })),
  sections: z.array(
    z.strictObject({
      number: count,
      heading: z.string(),
      found: z.boolean(),
      /** What it says in words, a paragraph a line; not of sections that hold a table, and not in a brief export. */
      text: z.optional(nullableText),
    }),
  ),
  coverage: z.record(z.string(), coverage),
  cells: z.record(z.string(), cell),
  claims: z.array(claim),
});

const finding = z.strictObject({
  fingerprint: z.string(),
  at: z.string(),
  place,
  rule: z.string(),
  outcome: z.enum(['fail', 'review', 'error']),
  severity: z.enum(['error', 'warning', 'notice']),
  /** A remark on wording or form: it bears on no verdict. */
  style: z.optional(z.literal(true)),
  message: text,
  formula: z.nullable(text),
  cells: z.array(z.string()),
  quote: nullableText,
  expected: nullableNumber,
  actual: nullableNumber,
  basis: z.string(),
  baseline: z.nullable(z.enum(['new', 'unchanged', 'changed'])),
  /** The same words in two reports, side by side; `of` is the other's name as in `others`. */
  passages: z.optional(z.array(z.strictObject({ of: z.string(), own: z.string(), other: z.string() }))),
});

const correction = z.strictObject({
  cells: z.array(z.strictObject({ path: z.string(), from: nullableNumber, to: z.number() })),
  resolves: z.array(z.string()),
  pattern: z.nullable(
    z.enum([
      'transposed-digits',
      'dropped-digit',
      'doubled-digit',
      'swapped-cells',
      'shifted-column',
      'duplicated-row',
      'moved-between-columns',
      'copied-total',
    ]),
  ),
  ambiguous: z.boolean(),
});

/** A report of another year or body that was used. */
const other = z.strictObject({
  /** What its cells begin with: `@2023`, or `@BODY/2024`. */
  name: z.string(),
  body: z.string(),
  year: z.number(),
  sha256: z.string(),
  /** Its address or file. */
  from: nullableText,
  /** Those that findings and checks rest on, by the names that findings use. */
  cells: z.record(
    z.string(),
    z.strictObject({ label: z.string(), raw: z.string(), value: nullableNumber, state: cell.shape.state, confidence: z.number() }),
  ),
});

export const auditExport = z.strictObject({
  schema: z.literal('gouji.audit/1'),
  tool: z.strictObject({ name: z.literal('gouji'), version: z.string() }),
  source: z.strictObject({
    file: z.optional(z.string()),
    url: z.optional(z.string()),
    kind: z.enum(['html', 'text', 'pdf', 'docx', 'doc', 'ofd', 'sheet', 'image']),
    /** Judged as a browser shows it; else from the source alone. */
    rendered: z.optional(z.boolean()),
    /** What a second look at the rendered page found. */
    look: z.optional(z.enum(['pending', 'agrees', 'differs', 'none'])),
    capturedAt: z.string(),
    sha256: z.string(),
    siteName: nullableText,
    siteIdCode: nullableText,
    columnName: nullableText,
    contentSource: nullableText,
    publishedAt: nullableText,
  }),
  detection: z.strictObject({
    kind: z.enum(['report', 'blank-form', 'report-list', 'attachment-only', 'image-only', 'legacy-report', 'none']),
    score: z.number(),
    evidence: z.array(z.string()),
    attachments: z.array(z.strictObject({ href: z.string(), text: z.string(), type: z.string() })),
  }),
  verdict: z.enum(['not-a-report', 'inconsistent', 'not-fully-read', 'doubtful', 'consistent']),
  report: z.nullable(report),
  checks: z.array(
    z.strictObject({
      rule: z.string(),
      at: z.string(),
      outcome: z.enum(['pass', 'fail', 'review', 'inapplicable', 'error']),
      reason: z.nullable(text),
    }),
  ),
  /** A brief export only: how many checks passed or did not apply. They are left out of `checks`. */
  counts: z.optional(z.strictObject({ pass: count, inapplicable: count })),
  findings: z.array(finding),
  corrections: z.array(correction),
  others: z.optional(z.array(other)),
  dismissals: z.array(z.strictObject({ fingerprint: z.string(), reason: z.string(), when: z.string() })),
});

/** One audit as it is exported. */
export type AuditExport = z.infer<typeof auditExport>;
