/**
 * The card's inside. Sizes in px, so that the page's root size does not matter; text wraps at 200 % zoom. Head and foot stick; where they
 * would leave nothing between them, they scroll with the rest.
 */
export const cardCss = `
.layer { --tint: #f4efe5; --link: #2a5db0; --error-word: #a92a21; --warning-word: #805000; --review-word: #4a3a86; --notice-word: #5d6065; --broken-word: #5d6065; --operand-word: #1f655f; }
@media (prefers-color-scheme: dark) {
  .layer { --tint: #312f29; --link: #9dbdf5; --error-word: #ff9d92; --warning-word: #f0b25a; --review-word: #d0c4ff; --notice-word: #bdbfc3; --broken-word: #bdbfc3; --operand-word: #7fd0c8; }
}
textarea:focus-visible, summary:focus-visible { outline: 2px solid #1b5fd0; outline-offset: 1px; box-shadow: 0 0 0 4px #fff; border-radius: 4px; }
.card { position: absolute; z-index: 2147483647; left: 0; top: 0; width: 372px; max-width: calc(100vw - 16px); max-height: calc(100vh - 16px - var(--below, 0px)); overflow: auto; overscroll-behavior: contain;
  border-radius: 10px; background: var(--paper); color: var(--text); border: 1px solid var(--line); pointer-events: auto;
  box-shadow: 0 1px 2px rgb(0 0 0 / .12), 0 10px 32px rgb(0 0 0 / .2); font-size: 14px; line-height: 1.55; user-select: text; cursor: auto; }
.card[hidden] { display: none; }
.card:focus { outline: none; } .card:focus-visible { outline: 1.5px solid var(--link); outline-offset: 0; }
@media (max-width: 560px), (max-width: 900px) and (max-height: 620px) { .card { max-height: max(150px, calc(50vh - 44px)); } }
/* Low and wide: what is missing in height is taken in width. */
@media (min-width: 561px) and (max-width: 900px) and (max-height: 620px) { .card { width: 640px; } .figures div { display: flex; align-items: baseline; gap: 8px; padding-bottom: 3px; } }
.card.pinned { position: fixed; }
.card.cornered { position: fixed; left: auto; right: 16px; top: 16px; }
@media (forced-colors: active) { .card { border: 1px solid CanvasText; } .sign { color: CanvasText !important; } }
.card .head { position: sticky; top: 0; z-index: 1; display: flex; align-items: flex-start; gap: 8px; padding: 10px 10px 6px 16px; background: var(--paper); }
.card .body { padding: 0 16px; } .body :is(button, summary) { scroll-margin: 48px 0 60px; }
.card h2 { flex: 1; margin: 1px 0 0; font-size: 14px; font-weight: 600; line-height: 1.45; overflow-wrap: anywhere; }
.card .grade { margin-right: 6px; font-weight: 700; } .card .place { color: var(--soft); font-weight: 500; font-size: 13px; word-break: keep-all; }
.sign { flex: none; width: 20px; height: 20px; margin-top: 2px; fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }
.sign .dots { fill: currentColor; stroke: none; }
.card nav { display: flex; align-items: center; flex: none; } .card .count { min-width: 38px; text-align: center; font-size: 12.5px; color: var(--soft); font-variant-numeric: tabular-nums; white-space: nowrap; }
.icon { width: 24px; height: 24px; display: grid; place-items: center; border-radius: 6px; color: var(--soft); flex: none; } .icon:hover { background: var(--press); color: var(--text); }
.stroke { width: 18px; height: 18px; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.message { margin: 0 0 8px; overflow-wrap: anywhere; }
.aside, .visiting { margin: 0 0 8px; padding: 6px 10px; border-radius: 6px; background: var(--tint); color: var(--text); font-size: 13px; overflow-wrap: anywhere; }
.visiting { display: flex; gap: 8px; align-items: center; justify-content: space-between; } .visiting .plain { flex: none; background: var(--paper); }
blockquote { margin: 0 0 8px; padding: 2px 0 2px 10px; border-left: 2px solid var(--line); color: var(--soft); overflow-wrap: anywhere; max-height: 7.8em; overflow: auto; }
.figures { display: grid; grid-template-columns: repeat(3, 1fr); margin: 0 0 10px; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
.figures div { padding: 5px 0 6px 10px; border-left: 1px solid var(--line); } .figures div:first-child { border-left: 0; padding-left: 0; }
.figures dt { margin: 0; font-size: 12px; color: var(--soft); } .figures dd { margin: 0; font-size: 19px; line-height: 1.3; font-variant-numeric: tabular-nums lining-nums; overflow-wrap: anywhere; }
.sum { margin: 0 0 10px; font-variant-numeric: tabular-nums lining-nums; }
.sum .more { margin: 0; padding: 0 6px; color: var(--soft); font-size: 13px; } .sum h3 { margin: 0 0 2px; font-size: 12px; font-weight: 500; color: var(--soft); }
.sum ul { margin: 0; padding: 0; list-style: none; }
.sum li { display: grid; grid-template-columns: 16px 1fr; align-items: baseline; } .sum li > button:only-child { grid-column: 1 / -1; }
.sum .operator { color: var(--soft); text-align: left; }
.sum button { display: flex; align-items: baseline; justify-content: space-between; gap: 12px; min-height: 24px; padding: 1px 6px; border-radius: 4px; }
.sum button:hover { background: var(--press); } .sum .label { overflow-wrap: anywhere; } .sum .value { flex: none; text-align: right; }
.sum button.operand .value { text-decoration: underline solid 1.5px var(--operand); text-underline-offset: 3px; } .sum button.total .value { text-decoration: underline overline solid 2px var(--operand); text-underline-offset: 3px; font-weight: 650; }
.sum .summed { display: flex; justify-content: space-between; margin: 2px 0 0 16px; padding: 3px 6px 0; border-top: 1.5px solid var(--text); } .sum .summed .label { color: var(--soft); }
.sum .relation { margin: 0; padding: 0 6px; text-align: right; font-size: 16px; line-height: 1.2; color: var(--soft); position: relative; } .relation:is(.error, .warning) { font-weight: 700; }
:is(.grade, .sign, .relation).error { color: var(--error-word); } :is(.grade, .sign, .relation).warning { color: var(--warning-word); } :is(.grade, .sign, .relation).review { color: var(--review-word); } :is(.grade, .sign):is(.notice, .broken) { color: var(--notice-word); }
.sum details { margin-left: 16px; } .sum details ul { margin-left: -16px; }
summary { min-height: 24px; padding: 1px 6px; border-radius: 4px; cursor: pointer; color: var(--soft); font-size: 13px; pointer-events: auto; } summary:hover { background: var(--press); }
.cause { margin: 0 0 10px; padding: 7px 10px; border-radius: 6px; background: var(--tint); font-size: 13.5px; overflow-wrap: anywhere; } .cause p { margin: 0; } .cause ul { margin: 2px 0 0; padding-left: 18px; }
.cause.likely { border-left: 3px solid var(--error); display: grid; gap: 0 8px; grid-template-columns: auto 1fr; } .cause.likely strong { color: var(--error-word); white-space: nowrap; }
.link { color: var(--link); text-decoration: underline; text-underline-offset: 2px; border-radius: 3px; min-height: 24px; } .cause .link { text-align: start; } .link:hover { text-decoration-thickness: 2px; }
.ground { margin: 0 0 10px; font-size: 13px; color: var(--text); } .ground p { margin: 0 0 4px; overflow-wrap: anywhere; } .ground b { font-weight: 600; color: var(--soft); margin-right: 4px; }
.ground summary { padding-left: 0; } .ground .article { padding-left: 10px; border-left: 2px solid var(--line); color: var(--soft); }
.chain { margin: -6px 0 8px; font-size: 13px; } .chain summary { padding-left: 0; font-weight: 600; } .chain dl { margin: 4px 0 0; border-top: 1px solid var(--line); }
.chain dl > div { display: grid; grid-template-columns: 5em minmax(0, 1fr); gap: 0 8px; padding: 4px 0; border-bottom: 1px solid var(--line); } .chain dl > div:last-child { border-bottom: 0; }
.chain dt { color: var(--soft); } .chain dd { margin: 0; overflow-wrap: anywhere; } .chain span { display: block; } .chain span + span { margin-top: 3px; } .chain .flowing span { display: inline-block; margin: 0 12px 0 0; }
.card .foot { position: sticky; bottom: 0; z-index: 1; padding: 9px 16px 11px; background: var(--paper); border-top: 1px solid var(--line); }
@media (forced-colors: none) { .foot::before { content: ""; position: absolute; inset: auto 0 100%; height: 14px; background: linear-gradient(transparent, var(--paper)); pointer-events: none; } }
@media (max-height: 420px) { .card :is(.head, .foot) { position: static; } } .row { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; } .row .link { margin-left: auto; font-size: 13px; line-height: 24px; }
.ready { margin-top: 8px; } textarea { width: 100%; margin: 0; padding: 6px 8px; font: inherit; font-size: 13px; color: var(--text); background: var(--tint); border: 1px solid var(--notice); border-radius: 6px; resize: vertical; pointer-events: auto; }
.status { margin: 0 0 4px; min-height: 20px; font-size: 13px; font-weight: 600; color: var(--operand-word); } .status.done::before { content: "✓ " / ""; }
.reasons { display: flex; flex-wrap: wrap; gap: 6px 8px; margin: 0; padding: 0; border: 0; } .reasons legend { padding: 0; margin-bottom: 4px; font-weight: 600; font-size: 13px; }
.scope { margin: 6px 0 8px; font-size: 12.5px; color: var(--soft); } .dismissed { display: flex; gap: 8px; align-items: center; justify-content: space-between; margin: 0; font-size: 13px; } .dismissed .plain { flex: none; background: var(--paper); } .dismissed.aside { margin: 0 0 8px; }
`;
