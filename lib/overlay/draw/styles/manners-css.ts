import { ink } from './inks';

/** What stands in the window rather than on the page, what a mark under the pointer looks like, where a jump lands, and what is marked when asked for. */
export const mannersCss = `
.landing { position: absolute; pointer-events: none; border-radius: 4px; border: 2px solid #1b5fd0; box-shadow: 0 0 0 1px rgb(255 255 255 / .85), inset 0 0 0 1px rgb(255 255 255 / .85); }
@media (prefers-reduced-motion: no-preference) { .landing { animation: land 1.5s ease-out both; } }
@keyframes land { 0% { opacity: 0; transform: scale(1.35); } 18% { opacity: 1; transform: none; } 75% { opacity: 1; } 100% { opacity: 0; } }
.tick { position: absolute; width: 10px; height: 6px; border: solid ${ink.operand}; border-width: 0 0 1.5px 1.5px; transform: rotate(-48deg); opacity: .75; pointer-events: none; }
@media (forced-colors: active) { .landing, .tick { border-color: CanvasText; } }

.edge, .result { position: absolute; width: max-content; }
.away { visibility: hidden; }
.edge { display: flex; gap: 1px; border-radius: 16px; background: var(--line); box-shadow: 0 1px 6px rgb(0 0 0 / .18); overflow: hidden; border: 1px solid var(--line); }
.edge[hidden], .edge button[hidden] { display: none; }
.edge button { min-width: 44px; height: 28px; padding: 0 12px; background: var(--paper); color: var(--text); font-size: 13px; line-height: 28px; text-align: center; font-variant-numeric: tabular-nums; }
.edge button:hover { background: var(--press); }

.result { max-width: min(420px, calc(100vw - 200px)); min-width: 24px; min-height: 28px; padding: 3px 12px; border-radius: 16px;
  background: var(--paper); color: var(--text); border: 1px solid var(--line); box-shadow: 0 1px 6px rgb(0 0 0 / .18); font-size: 13px; line-height: 20px; }
.result[hidden] { display: none; }
.result.faded { width: 24px; min-height: 24px; padding: 0; background: none; border-color: transparent; box-shadow: none; }
.result.faded span { display: none; }
.result.faded::before { content: ""; display: block; width: 10px; height: 10px; margin: 7px; border-radius: 50%; background: var(--soft); box-shadow: 0 0 0 1.5px #fff; }
.result.holds.faded::before { background: var(--operand); }
@media print { .result { display: none; } }
.edge.small button { min-width: 30px; padding: 0 6px; }
.result.small { width: 24px; min-height: 24px; padding: 0; background: none; border-color: transparent; box-shadow: none; }
.result.small span { display: none; }
.result.small::before { content: ""; display: block; width: 10px; height: 10px; margin: 7px; border-radius: 50%; background: var(--soft); box-shadow: 0 0 0 1.5px #fff; }
.pointed { position: absolute; pointer-events: none; background: var(--ink); box-shadow: 0 0 0 1px rgb(255 255 255 / .85); }
.pointed.around { background: none; border: 3.5px solid var(--ink); border-radius: 4px; }
.tip { position: absolute; pointer-events: none; padding: 0 5px; border-radius: 3px; background: #fffdf8; color: var(--ink); font: 600 12px/18px system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; white-space: nowrap; box-shadow: 0 0 0 1px var(--ink), 0 0 0 2px #fff; }
@media (forced-colors: active) { .edge { border: 1px solid CanvasText; } .pointed { background: CanvasText; } }
`;
