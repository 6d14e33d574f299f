import { ink } from './inks';

/** The layer, badges, boxes. Everything begins at `all: initial`, so the page's style sheet cannot reach in. */
export const layerCss = `
:host { all: initial !important; position: absolute !important; left: 0 !important; top: 0 !important; width: 0 !important; height: 0 !important;
  z-index: auto !important; display: block !important; pointer-events: none !important; }
.layer { position: absolute; left: 0; top: 0; width: 0; height: 0; color-scheme: light dark;
  --paper: #fffdf8; --text: #2d2b28; --soft: #66625b; --line: #d9d3c7; --press: #ece5d7;
  --error: ${ink.error}; --warning: ${ink.warning}; --review: ${ink.review}; --notice: ${ink.notice}; --broken: ${ink.broken}; --operand: ${ink.operand};
  font: 14px/1.55 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif;
  color: var(--text); text-align: left; letter-spacing: normal; }
@media (prefers-color-scheme: dark) {
  .layer { --paper: #25241f; --text: #ece7dc; --soft: #b3ada1; --line: #4b483f; --press: #3d3a32; }
}
*, *::before, *::after { box-sizing: border-box; }
button { all: unset; box-sizing: border-box; cursor: pointer; pointer-events: auto; }
button:focus-visible { outline: 2px solid #1b5fd0; outline-offset: 1px; box-shadow: 0 0 0 4px #fff; border-radius: 4px; }
/* Pages are not laid out anew for what stands on a plane; its level is one of the page's own stacking order. */
.plane { position: absolute; left: 0; top: 0; z-index: 0; } .plane.pinned { position: fixed; } .plane.front { z-index: 2147483647; }
.plane > * { position: relative; } .plane, .plane > * { width: 0; height: 0; contain: layout size; }
/* Within its own square, which is free of characters. */
.badge:focus-visible { outline-offset: -2px; border-radius: 50%; box-shadow: inset 0 0 0 3px #fff; }
.group { position: absolute; overflow: hidden; overflow: clip; pointer-events: none; }
.pinned > * > .group { left: 0 !important; top: 0 !important; overflow: visible; }
.group > .content { position: absolute; left: 0; top: 0; width: 0; height: 0; }
.under { visibility: hidden; }

.badge { position: absolute; width: 24px; height: 24px; display: grid; place-items: center; color: var(--ink); border-radius: 50%; }
.badge svg { width: 17px; height: 17px; overflow: visible; fill: none; stroke-linecap: round; stroke-linejoin: round; }
.badge .halo { stroke: #fff; stroke-width: 4.5; opacity: .92; }
.badge .outline { fill: #fffdf8; stroke: currentColor; stroke-width: 1.7; }
.badge .strokes { stroke: currentColor; stroke-width: 1.9; }
.badge .dots { fill: currentColor; }
.badge.strong .outline { fill: currentColor; }
.badge.strong .strokes { stroke: #fff; stroke-width: 2.2; }
.badge.strong .dots { fill: #fff; }
.badge.faint svg { width: 13px; height: 13px; }
.badge.faint .outline { stroke-width: 1.5; }
.badge:hover .outline { stroke-width: 2.4; }
.badge.current .halo { stroke: #ffe9a8; opacity: 1; stroke-width: 7; }
.badge.slim { width: 14px; } .badge.slim svg { width: 11px; height: 11px; } .badge.slim b { display: none; }
.badge.none { opacity: 0; pointer-events: none; } .badge.none:focus { opacity: 1; }
.badge.elsewhere { color: var(--notice); } .badge.elsewhere .outline { stroke-dasharray: 2.5 2; }
.badge b { position: absolute; right: 1px; bottom: 1px; min-width: 13px; height: 13px; padding: 0 3px; border-radius: 7px; background: #fffdf8; color: currentColor;
  font: 700 10px/13px system-ui, sans-serif; text-align: center; box-shadow: 0 0 0 1px currentColor, 0 0 0 2px #fff; }
.error { --ink: var(--error); } .warning { --ink: var(--warning); } .review { --ink: var(--review); }
.notice { --ink: var(--notice); } .broken { --ink: var(--broken); } .operand, .total { --ink: var(--operand); }

.box { position: absolute; pointer-events: none; border-radius: 3px; border: 1.5px solid var(--ink); box-shadow: 0 0 0 1px rgb(255 255 255 / .85), inset 0 0 0 1px rgb(255 255 255 / .85); }
.box.error { border: 4px double var(--ink); } .box.warning { border: 2px dashed var(--ink); } .box.review { border: 2px dotted var(--ink); }
.box.notice, .box.broken { border: 1px dashed var(--ink); }
.box.operand { border: 1px solid var(--ink); } .box.total { border: 2.5px solid var(--ink); }
.box.pointer { border: 1.5px dashed var(--notice); }
.ring { position: absolute; pointer-events: none; border: 2px solid var(--error); border-radius: 48% 52% 46% 54% / 56% 46% 54% 44%; transform: rotate(-3deg);
  box-shadow: 0 0 0 1.5px rgb(255 255 255 / .85), inset 0 0 0 1px rgb(255 255 255 / .7); }
.underline { position: absolute; pointer-events: none; height: 5px; }
.underline.error, .underline.cause { border-bottom: 4px double var(--error); }
.underline.warning { height: 5px; background: linear-gradient(45deg, transparent 42%, var(--warning) 43% 57%, transparent 58%) 0 0 / 5px 5px, linear-gradient(-45deg, transparent 42%, var(--warning) 43% 57%, transparent 58%) 0 0 / 5px 5px; }
.underline.review { border-bottom: 2.5px dotted var(--review); } .underline.notice, .underline.broken { border-bottom: 1px dashed var(--notice); }
.underline.operand { border-bottom: 1.5px solid var(--operand); } .underline.total { border-bottom: 3px solid var(--operand); }
.underline.clause { border-bottom: 1px solid ${ink.pencil}; } .underline.unlinked { border-bottom: 1px dotted ${ink.pencil}; } .underline.held { border-bottom: 1.5px dotted var(--operand); }
.bracket { position: absolute; pointer-events: none; border: 2px solid var(--ink); border-radius: 2px; box-shadow: 0 0 0 1px rgb(255 255 255 / .85); }
.bracket.warning { border-style: dashed; } .bracket.review { border-style: dotted; } .bracket.notice { border-width: 1.5px; }
.bracket.right { border-left: 0; } .bracket.left { border-right: 0; }
.leader { position: absolute; height: 0; border-top: 1px dashed var(--ink); box-shadow: 0 1px 0 rgb(255 255 255 / .8); pointer-events: none; }

.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.notes { display: none; }

@media (forced-colors: active) {
  .badge { color: CanvasText; } .badge .outline { fill: Canvas; stroke: CanvasText; } .badge .halo { stroke: Canvas; }
  .badge .strokes { stroke: CanvasText; } .badge .dots { fill: CanvasText; }
  .badge.strong .outline { fill: CanvasText; } .badge.strong .strokes { stroke: Canvas; } .badge.strong .dots { fill: Canvas; }
  .badge.current .halo { stroke: Highlight; } .badge b { background: Canvas; color: CanvasText; border: 1px solid CanvasText; }
  .box, .ring, .bracket { border-color: CanvasText; }
}
@media print {
  :host { display: none !important; }
}
`;
