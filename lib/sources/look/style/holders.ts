import type { StyleOf } from './style-of';

/** CSS Transforms, Filter Effects, Containment: what holds even what stays in the window. */
export function isHolder(style: StyleOf): boolean {
  return (
    ['transform', 'translate', 'scale', 'rotate', 'perspective', 'filter', 'backdrop-filter', 'offset-path'].some(
      (name) => !/^(?:none)?$/.test(style(name)),
    ) ||
    /layout|paint|strict|content/.test(style('contain')) ||
    style('content-visibility') === 'auto' ||
    /transform|perspective|filter|translate|scale|rotate/.test(style('will-change'))
  );
}
