import type { Document, Picture } from '../../document/document';
import type { Title } from '../titles/title';
import type { Heading } from './outline';

/** Pictures that share the report's container: a site's logo and banners do not. */
export function picturesInside({ pictures }: Document, headings: readonly Heading[], title: Title | null): readonly Picture[] {
  if (pictures.length === 0) return [];
  const anchors = [...headings.map((heading) => heading.paragraph.place), ...(title?.place ? [title.place] : [])];
  const selectors = anchors.flatMap((place) => (place.kind === 'dom' ? [place.selector] : []));
  const [first] = selectors;
  if (first === undefined) return pictures;
  const container = selectors.reduce(shared, parentOf(first));
  // A title's own element is too narrow: its picture stands beside or below it.
  return headings.length > 0 ? within(container, pictures) : behindTitle(first, container, pictures);
}

/** Those of the nearest element around the title that holds any behind it. */
function behindTitle(title: string, container: string, pictures: readonly Picture[]): readonly Picture[] {
  for (let around = container; around !== ''; around = parentOf(around)) {
    const behind = within(around, pictures).filter(({ place }) => place.kind === 'dom' && isBehind(place.selector, title));
    if (behind.length > 0) return behind;
  }
  return [];
}

function within(container: string, pictures: readonly Picture[]): readonly Picture[] {
  const inside = container + CHILD;
  return pictures.filter(({ place }) => place.kind === 'dom' && place.selector.startsWith(inside));
}

/** The innermost element that holds both, as far as their paths tell. */
function shared(container: string, selector: string): string {
  let common = container;
  while (common !== '' && !selector.startsWith(common + CHILD)) common = parentOf(common);
  return common;
}

const parentOf = (selector: string) => selector.slice(0, Math.max(0, selector.lastIndexOf(CHILD)));

/** Whether one path leads to what stands behind that of the other, which it does not lie in. */
function isBehind(selector: string, before: string): boolean {
  const [steps, others] = [selector.split(CHILD), before.split(CHILD)];
  const at = steps.findIndex((step, i) => step !== others[i]);
  return at >= 0 && nthOf(steps[at]) > nthOf(others[at]);
}

const nthOf = (step: string | undefined) => Number(/\((\d+)\)$/.exec(step ?? '')?.[1] ?? 0);

/** Between an element and its child in a selector. */
const CHILD = '>';
