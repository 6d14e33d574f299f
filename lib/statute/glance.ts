/** What tells at a glance that a page may hold a report of an edition: exported as `glance` by the edition's file, apart from the edition. */
export interface Glance {
  /** Regular expressions over a title without spaces. */
  readonly titles: readonly string[];
  /** Characters that each of the titles holds, in this order: where they do not stand near each other nobody looks for a title. */
  readonly titleMarks: string;
  /** Pieces of labels that ordinary pages do not print: those that editions share, and its own. */
  readonly labels: readonly (readonly string[])[];
  /** Characters of what a form with these labels speaks of all the time: where one is missing nobody looks for a label. */
  readonly labelMarks: string;
}

const files = import.meta.glob<Glance>('./edition-*.ts', { eager: true, import: 'glance' });

/** The words of every edition, each once: `npm run docs` writes them into the detector. */
export const glances = {
  titles: [...new Set(Object.values(files).flatMap(({ titles }) => titles))],
  titleMarks: [...new Set(Object.values(files).map(({ titleMarks }) => titleMarks))],
  labels: [...new Set(Object.values(files).flatMap(({ labels }) => labels.flat()))],
  labelMarks: [...new Set(Object.values(files).map(({ labelMarks }) => labelMarks))],
};

/** The detector's words as the source of a module: it runs on every page, so it brings no statute along. */
export function glanceModule({ titles, titleMarks, labels, labelMarks }: typeof glances): string {
  const quoted = (word: string) => JSON.stringify(word).replaceAll("'", "\\'").replace(/^"|"$/g, "'");
  // As the formatter leaves them.
  const list = (words: readonly string[]) =>
    words.length === 1 ? `[${words.map(quoted)}]` : `[\n${words.map((word) => `  ${quoted(word)},\n`).join('')}]`;
  return `// Written by \`npm run docs\` from the editions' \`glance\`. Do not edit.

/** Titles, as regular expressions: Word cuts words with spaces and line breaks. */
export const TITLES: readonly string[] = ${list(titles.map(spaced).map(inBoth))};

/** A title holds all characters of one of these, in their order. */
export const TITLE_MARKS: readonly string[] = ${list(titleMarks.map(inBoth))};

/** Pieces of labels, as regular expressions without room between their characters. */
export const LABELS: readonly string[] = ${list(labels.map(inBoth))};

/** A page with such labels holds all characters of one of these. */
export const LABEL_MARKS: readonly string[] = ${list(labelMarks.map(inBoth))};
`;
}

/** A title and a label may be printed in traditional characters as well: behind each simplified one what stands for it. */
const BOTH: ReadonlyMap<string, string> = new Map(
  '务務 开開 报報 况況 结結 转轉 内內 过過 制製 复復複 请請 议議 诉訴 后後 关關 系係 数數 对對 总總 发發 现現 条條 经經 稳穩'
    .split(' ')
    .map((ways) => [ways.charAt(0), `[${ways}]`]),
);

const inBoth = (pattern: string) => pattern.replace(/[\u4e00-\u9fff]/g, (character) => BOTH.get(character) ?? character);

/** Room for spaces wherever two characters of the title meet. */
function spaced(pattern: string): string {
  return pattern.replace(/(?<=[\u4e00-\u9fff)?}])(?=[\u4e00-\u9fff(])/g, '\\s{0,8}');
}
