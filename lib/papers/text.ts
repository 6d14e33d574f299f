import { paperStrings } from '../strings/papers';
import type { Item, Paper, Part, Runs } from './paper';

/** A paper as plain text: for mail, forms, and whatever takes no rich text. */
export function toText(paper: Paper): string {
  const { colon } = paperStrings[paper.language];
  const blocks = [
    ...(paper.title ? [paper.title] : []),
    paper.about.map(({ name, value }) => `${name}${colon}${plain(value)}`).join('\n'),
    ...paper.parts.map((part) => partText(part, colon)),
    paper.notes.join('\n'),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function partText(part: Part, colon: string): string {
  const heading = part.heading === null ? [] : [part.heading];
  switch (part.kind) {
    case 'prose':
      return [...heading, plain(part.text)].join('\n');
    case 'items':
      return [...heading, part.ask, ...part.items.map((item, index) => itemText(item, index + 1, colon))].join('\n');
    case 'grid':
      return [...heading, part.head.join('\t'), ...part.rows.map((row) => row.map((cell) => cell.replaceAll('\n', ' ')).join('\t'))].join(
        '\n',
      );
    case 'lines':
      return part.lines.join('\n');
    case 'cut':
      return [CUT, part.heading].join('\n');
  }
}

function itemText({ lead, lists, facts }: Item, number: number, colon: string): string {
  return [
    `${number}. ${lead}`,
    ...lists.flatMap(({ intro, lines }) => [...(intro ? [`   ${intro}`] : []), ...lines.map((line) => `   · ${line}`)]),
    ...facts.map(({ name, text }) => `   ${name}${colon}${text}`),
  ].join('\n');
}

/** Where a sheet of paper would be cut. */
const CUT = '- '.repeat(24).trim();

function plain(runs: Runs): string {
  return runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}
