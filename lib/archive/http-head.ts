/** What stands before the body of an answer as an archive keeps it. */
export interface HttpHead {
  /** 0 where the first line is none of an answer. */
  readonly status: number;
  /** Where the body begins. */
  readonly length: number;
  /** By its name in small letters; the first of several. */
  readonly headers: ReadonlyMap<string, string>;
}

/** Reads it as browsers do: without a reason phrase, with bare line feeds, folded; a block without an empty line is a head and nothing else. */
export function httpHeadOf(block: Buffer): HttpHead {
  const length = headLength(block);
  const [first = '', ...lines] = block
    .subarray(0, Math.min(length, LONGEST))
    .toString('latin1')
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { status: Number(/^[!-~]{1,40}[ \t]+(\d{3})(?:[ \t]|$)/.exec(first)?.[1] ?? 0), length, headers };
}

function headLength(block: Buffer): number {
  const [wide, narrow] = ['\r\n\r\n', '\n\n'].map((end) => ({ at: block.indexOf(end, 0, 'latin1'), long: end.length }));
  const ends = [wide, narrow].filter((end) => end !== undefined && end.at >= 0);
  const first = ends.sort((a, b) => (a?.at ?? 0) - (b?.at ?? 0))[0];
  return first ? first.at + first.long : block.length;
}

/** Bytes: more is no head. */
const LONGEST = 1024 * 1024;
