/** The text that an element brings along in an attribute, as a page of its own: `srcdoc`, or an address that holds all of it. */
export function framedText(name: string, attribute: (name: string) => string | null): string | null {
  if (!FRAMES.has(name)) return null;
  return attribute('srcdoc') === null ? textOfAddress(attribute('src') ?? attribute('data') ?? '') : textOfHtml(attribute('srcdoc') ?? '');
}

/** The text that stands in an address itself; null where it holds none. */
export function textOfAddress(address: string): string | null {
  const source = sourceInAddress(address);
  return source === null ? null : textOfHtml(source);
}

/** The markup that stands in an address itself, a drawing or a page; null where it holds none. */
export function sourceInAddress(address: string): string | null {
  const [, form = '', data] =
    /^\s*data:(?:text\/html|application\/xhtml\+xml|image\/svg\+xml|text\/plain)([^,]{0,100}),([\s\S]*)$/i.exec(address) ?? [];
  if (data === undefined) return null;
  try {
    return /;base64/i.test(form) ? decodeURIComponent(escapedBytes(atob(packedIn(data)))) : decodeURIComponent(data);
  } catch {
    return data;
  }
}

/** Texts of a page's source, each on a line of its own. */
function textOfHtml(html: string): string {
  return html
    .slice(0, LONGEST)
    .replace(/<[^<>]*>/g, '\n')
    .replace(/&nbsp;/g, ' ');
}

/** Which part of it is meant stands behind. */
const packedIn = (data: string): string => (data.split('#')[0] ?? '').replace(/\s/g, '');
const escapedBytes = (bytes: string): string =>
  Array.from(bytes, (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`).join('');
const FRAMES: ReadonlySet<string> = new Set(['iframe', 'frame', 'object', 'embed']);
const LONGEST = 400_000;
