import type { Fact } from './fact';
import type { Report } from './report';

/** A report of another year or another body, as far as this one is compared with it. Plain data. */
export interface OtherReport extends Pick<Report, 'edition' | 'facts' | 'tables'> {
  /** What its cells' names begin with: `@2023` of the same body, `@渔阳镇/2023` of another. */
  readonly name: string;
  readonly body: string;
  readonly year: number;
  /** Text of its sections that are told in words, by the section's id; empty where it was not kept. */
  readonly texts: Readonly<Record<string, string>>;
  readonly sha256: string;
  /** Its address or file; null when unknown. */
  readonly from: string | null;
}

/** What one report is set beside. */
export interface Others {
  /** Of the same body, the year before. */
  readonly lastYear: OtherReport | null;
  /** Of other bodies, of any year. */
  readonly bodies: readonly OtherReport[];
  /** All reports at hand, this one's body's too: by these it is told what everybody writes. */
  readonly book: readonly OtherReport[];
  /** Of bodies whose figures this report sums up; null where nobody said so. */
  readonly below: Below | null;
}

export interface Below {
  readonly reports: readonly OtherReport[];
  /** Said by the user: no body is missing, so that the sums must be equal. */
  readonly complete: boolean;
}

export const noOthers: Others = { lastYear: null, bodies: [], book: [], below: null };

/** What of another report was used. */
export interface UsedReport extends Pick<OtherReport, 'name' | 'body' | 'year' | 'sha256' | 'from'> {
  /** By the names that findings use: `@2023/requests.carriedOut.total`. */
  readonly cells: Readonly<Record<string, Fact>>;
}

/** How a cell of another report is called beside this one's. */
export function nameOf(other: OtherReport, path: string): string {
  return `${other.name}/${path}`;
}

/** A cell of another report by that name; undefined for one of this report, or of none that is known. */
export function cellOf(others: readonly OtherReport[], name: string): { readonly other: OtherReport; readonly fact: Fact } | undefined {
  if (!name.startsWith('@')) return undefined;
  const other = others.find((one) => name.startsWith(`${one.name}/`));
  const fact = other?.facts[name.slice(other.name.length + 1)];
  return other && fact ? { other, fact } : undefined;
}

/** All of them. */
export function everyOther({ lastYear, bodies, below }: Others): readonly OtherReport[] {
  return [...(lastYear ? [lastYear] : []), ...bodies, ...(below?.reports ?? [])];
}
