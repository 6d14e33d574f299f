/** 打印批注: on paper the marks are numbers, and a list follows the document. */
export const notesCss = `
@media print {
  :host([data-notes]) { display: block !important; position: static !important; width: auto !important; height: auto !important; }
  .plane, .plane > * { contain: none; }
  .edge, .legend, .card, .landing, .tick, .group { display: none !important; }
  .badge { width: auto; min-width: 15px; height: 15px; margin: 4.5px; border-radius: 8px; border: 1px solid #000; background: #fff; color: #000; padding: 0 2px; font: 700 10px/13px system-ui, sans-serif; }
  .badge svg, .badge b { display: none; } .badge::after { content: attr(data-numbers); }
  .notes { display: block; break-before: auto; margin: 24px 12mm 0; padding: 12px 0 0; border-top: 2px solid #000; color: #000;
    font: 12px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
  .notes h2 { font-size: 15px; margin: 0 0 8px; } .notes p { margin: 0 0 6px; } .notes ol { margin: 0; padding: 0; list-style: none; }
  .notes li { display: grid; grid-template-columns: 26px 1fr; break-inside: avoid; margin: 0 0 8px; } .notes li > * { grid-column: 2; } .notes li > b { grid-column: 1; grid-row: 1; }
  .notes .head { font-weight: 700; grid-row: 1; }
}
`;
