/** What an element does to the flow of text. Anything not listed is inline. */
export type TagKind =
  | 'inline'
  | 'styled'
  | 'block'
  | 'heading'
  | 'aside'
  | 'landmark'
  | 'skip'
  | 'beside'
  | 'struck'
  | 'break'
  | 'table'
  | 'section'
  | 'row'
  | 'cell'
  | 'link'
  | 'picture'
  | 'frame'
  | 'raised'
  | 'meta'
  | 'title'
  | 'embed'
  | 'input'
  | 'slot';

/** HTML standard §15.3 (flow content with `display: block` and its kin); `styled` are the inline ones whose style attribute is looked at. */
const TAGS: Readonly<Record<Exclude<TagKind, 'inline'>, string>> = {
  styled: 'span font b strong i em u ins label small big',
  block:
    'address article blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure form frameset hgroup html li ' +
    'legend listing main ol optgroup p plaintext pre search section summary ul xmp caption hr',
  heading: 'h1 h2 h3 h4 h5 h6',
  aside: 'nav aside menu',
  landmark: 'header footer',
  skip: 'script style template noscript noframes canvas audio video progress meter rp col colgroup param link base source track area',
  // Not gone into either, but a page shows the words in them; in struck ones only where no line goes through.
  beside: 'select textarea datalist svg math rt',
  struck: 'del s strike',
  break: 'br',
  table: 'table',
  section: 'thead tbody tfoot',
  row: 'tr',
  cell: 'td th',
  link: 'a',
  picture: 'img',
  frame: 'iframe frame',
  raised: 'sup sub',
  meta: 'meta',
  title: 'title',
  embed: 'embed object',
  input: 'input',
  slot: 'slot',
};

export const tagKinds: ReadonlyMap<string, TagKind> = new Map(
  (Object.keys(TAGS) as (keyof typeof TAGS)[]).flatMap((kind) => TAGS[kind].split(' ').map((tag): [string, TagKind] => [tag, kind])),
);

/** Skipped things that may hide a cell's value from us: a cell with nothing else is unread, not blank. */
export const OBSTACLES: ReadonlySet<string> = new Set(['svg', 'canvas', 'math', 'textarea', 'select', 'video']);
