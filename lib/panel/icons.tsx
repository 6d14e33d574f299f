import type { Conclusion } from '../report/told/conclusion';
import type { Grade } from '../report/told/grade';

/** Severity by shape and sign; colour comes last, from the text around it. */
export function MarkIcon({ mark }: { readonly mark: Grade | 'holds' | 'unread' }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      {shapes[mark]}
    </svg>
  );
}

/** How a report stands. What nobody read, checked or saw is unread. */
export function markFor(conclusion: Conclusion): Grade | 'holds' | 'unread' {
  if (conclusion === 'error' || conclusion === 'warning' || conclusion === 'review') return conclusion;
  return conclusion === 'clean' ? 'holds' : conclusion === 'aside' ? 'notice' : 'unread';
}

/** A sheet on a desk. */
export function DeskIcon() {
  return (
    <svg class="icon line" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d="M5.5 3h9v8h-9zM8 6h4M2 14h16M4.5 14v3.5M15.5 14v3.5" />
    </svg>
  );
}

export function GearIcon() {
  return (
    <svg class="icon line" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d="M4 6h6M14 6h2M4 14h2M10 14h6" />
      <circle cx="12" cy="6" r="2" />
      <circle cx="8" cy="14" r="2" />
    </svg>
  );
}

/** A book: what a rule says of itself. */
export function BookIcon() {
  return (
    <svg class="icon line" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
      <path d="M10 5.2C8.3 4 6 3.6 3 3.8v11.4c3-.2 5.3.2 7 1.4 1.7-1.2 4-1.6 7-1.4V3.8c-3-.2-5.3.2-7 1.4zM10 5.2v11.4" />
    </svg>
  );
}

/** Files in a row: the casebook. */
export function CasesIcon() {
  return (
    <svg class="icon line" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d="M3.5 3.5h3.4v13H3.5zM8.3 3.5h3.4v13H8.3zM13.2 4.3l3-.8 2.3 12-3 .9zM3.5 13.2h3.4M8.3 13.2h3.4" />
    </svg>
  );
}

/** Lines, ticked one after the other: a list that is swept. */
export function ListIcon() {
  return (
    <svg class="icon line" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d="m2.5 4.8 1.4 1.4 2.4-2.7M9 5h8.5m-15 4.8 1.4 1.4 2.4-2.7M9 10h8.5M9 15h8.5M3.2 15h2.2" />
    </svg>
  );
}

/** A window with a part at its side. */
export function SideIcon() {
  return (
    <svg class="icon line" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d="M3 4h14v12H3zM12 4v12" />
    </svg>
  );
}

/** A question mark: help. */
export function HelpIcon() {
  return (
    <svg class="icon line" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="7.5" />
      <path d="M7.8 8a2.2 2.2 0 1 1 3.3 1.9c-.8.5-1.1.9-1.1 1.6M10 13.8v.2" />
    </svg>
  );
}

const shapes = {
  error: (
    <>
      <path class="fill" d="M6.3 1.5h7.4l4.8 4.8v7.4l-4.8 4.8H6.3l-4.8-4.8V6.3z" />
      <path class="sign" d="M6.8 6.8l6.4 6.4M13.2 6.8l-6.4 6.4" />
    </>
  ),
  warning: (
    <>
      <path class="fill" d="M10 1.8 19 17.6H1z" />
      <path class="sign" d="M10 7.2v5M10 14.7v.2" />
    </>
  ),
  review: (
    <>
      <circle class="fill" cx="10" cy="10" r="8.6" />
      <path class="sign" d="M7.4 7.7a2.6 2.6 0 1 1 3.9 2.2c-.9.5-1.3 1-1.3 1.9M10 14.4v.2" />
    </>
  ),
  notice: (
    <>
      <rect class="outline" x="2.2" y="2.2" width="15.6" height="15.6" rx="4" />
      <path class="ink" d="M10 9.2v4.8M10 6.1v.2" />
    </>
  ),
  broken: (
    <>
      <path class="outline" d="M10 1.6 18.4 10 10 18.4 1.6 10z" />
      <path class="ink" d="M10.8 5.8 8.4 10.2h3.2l-2.4 4.2" />
    </>
  ),
  holds: (
    <>
      <circle class="outline" cx="10" cy="10" r="8" />
      <path class="ink" d="m6.2 10.3 2.7 2.8 5-5.7" />
    </>
  ),
  unread: (
    <>
      <circle class="outline dashed" cx="10" cy="10" r="8" />
      <path class="ink" d="M6.4 10h7.2" />
    </>
  ),
} as const;
