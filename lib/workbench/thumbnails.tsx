import { useEffect, useRef } from 'preact/hooks';
import type { PageImage } from './sheet/page-sheet';

/** The pages, small, to go to each. */
export function Thumbnails(props: {
  readonly pages: readonly PageImage[];
  readonly name: string;
  readonly page: (number: number) => string;
}) {
  return (
    <nav class="thumbs" aria-label={props.name}>
      {props.pages.map((page, index) => (
        <Thumbnail key={`${index + 1}`} page={page} number={index + 1} name={props.page(index + 1)} />
      ))}
    </nav>
  );
}

function Thumbnail({ page, number, name }: { readonly page: PageImage; readonly number: number; readonly name: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    // Small and late: the pages themselves come first.
    const later = setTimeout(() => canvas.current && void page.draw(canvas.current, 58 * devicePixelRatio).catch(() => {}), 400);
    return () => clearTimeout(later);
  }, [page]);
  return (
    <a
      href={`#page-${number}`}
      aria-label={name}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(`page-${number}`)?.scrollIntoView({ block: 'start' });
      }}
    >
      <canvas ref={canvas} style={{ aspectRatio: `${page.width} / ${page.height}` }} />
      {number}
    </a>
  );
}
