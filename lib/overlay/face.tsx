import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import { render } from 'preact';
import type { Describe } from '../report/rule-text';
import type { CardActions } from './card/actions';
import type { CardBox, CardFace, CardSource } from './card/card-face';
import { cardModel } from './card/model';
import { CardView } from './card/view';
import { addSheet } from './draw/sheets';
import { cardCss } from './draw/styles/card-css';
import { legendCss } from './draw/styles/legend-css';
import { notesCss } from './draw/styles/notes-css';
import { showLegend } from './legend';
import { writeNotes } from './notes';

/** What the card shows and how it finds its place: it comes to the page with the first card that is opened, with the legend, or with the notes on paper. */
export function createFace(describe: Describe): CardFace {
  return {
    draw(element: HTMLElement, source: CardSource, visiting: string | null, actions: CardActions) {
      dress(element);
      const model = cardModel(source, describe);
      render(model && <CardView model={model} visiting={visiting} actions={actions} />, element);
    },
    erase: (element) => render(null, element),
    showLegend(layer, ...what) {
      dress(layer);
      return showLegend(layer, ...what);
    },
    writeNotes(list, ...what) {
      dress(list);
      writeNotes(list, ...what);
    },
    place: (element, reference, boundary, strategy) =>
      computePosition({ getBoundingClientRect: () => edges(reference) }, element, {
        strategy,
        placement: 'bottom-start',
        middleware: [
          offset(16),
          flip({ ...around(boundary), crossAxis: false, fallbackPlacements: ['top-start', 'right-start', 'left-start'] }),
          shift({ ...around(boundary), crossAxis: true }),
        ],
      }),
  };
}

const dressed = new WeakSet<Node>();

/** The layer's own sheet knows nothing of what is drawn here. */
function dress(element: HTMLElement): void {
  const shadow = element.getRootNode() as ShadowRoot;
  if (dressed.has(shadow)) return;
  dressed.add(shadow);
  addSheet(shadow, legendCss + cardCss + notesCss, shadow);
}

function around(boundary: CardBox) {
  return { padding: 8, rootBoundary: { x: boundary.left, y: boundary.top, width: boundary.width, height: boundary.height } };
}

function edges(box: CardBox) {
  return { ...box, x: box.left, y: box.top, right: box.left + box.width, bottom: box.top + box.height };
}
