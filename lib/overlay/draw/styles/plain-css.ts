/** The plain buttons of legend and card. */
export const plainCss = `
.plain { padding: 2px 12px; min-height: 28px; line-height: 24px; border: 1px solid var(--line); border-radius: 6px; background: var(--tint); color: var(--text); }
.plain:hover { background: var(--press); }
`;
