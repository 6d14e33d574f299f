import { plainCss } from './plain-css';

/** The first run's legend and the button that it is folded into. */
export const legendCss = `
.legend { position: absolute; left: 0; top: 0; visibility: hidden; width: max-content; max-width: min(330px, calc(100vw - 28px)); padding: 12px 14px; border-radius: 8px; background: var(--paper); color: var(--text); border: 1px solid var(--line); box-shadow: 0 2px 12px rgb(0 0 0 / .16); pointer-events: auto; font-size: 13px; }
.legend.placed { visibility: visible; } .legend p { margin: 0 0 6px; } .legend ul { margin: 0 0 8px; padding: 0; list-style: none; }
.legend li { display: flex; align-items: center; gap: 8px; min-height: 24px; } .legend .badge { position: static; flex: none; }
.legend .ringed { flex: none; width: 20px; height: 15px; margin: 0 2px; border: 2px solid var(--error); border-radius: 50%; }
.folded { position: absolute; width: max-content; min-height: 28px; padding: 3px 12px; border-radius: 16px; background: var(--paper); color: var(--text); border: 1px solid var(--line); box-shadow: 0 1px 6px rgb(0 0 0 / .18); font-size: 13px; line-height: 20px; }
.folded[hidden] { display: none; } .folded:hover { background: var(--press); } @media print { .legend, .folded { display: none; } }
${plainCss}`;
