// Takes away what came after Chromium 109, so that using any of it fails loudly.
for (const [owner, names] of [
  [Set.prototype, ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
  [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
  [String.prototype, ['isWellFormed', 'toWellFormed']],
  [Promise, ['withResolvers', 'try']],
  [Object, ['groupBy']],
  [Map, ['groupBy']],
  [Array, ['fromAsync']],
  [URL, ['canParse', 'parse']],
  [AbortSignal, ['any']],
  [Element.prototype, ['setHTMLUnsafe', 'getHTML', 'togglePopover', 'moveBefore']],
  [HTMLElement.prototype, ['popover', 'showPopover', 'hidePopover', 'togglePopover', 'writingSuggestions']],
  [Document, ['parseHTMLUnsafe']],
  [Document.prototype, ['startViewTransition', 'caretPositionFromPoint']],
  [window, ['Iterator', 'CSSPositionTryDescriptors', 'ToggleEvent', 'CloseWatcher', 'scheduler', 'onscrollend', 'Float16Array']],
])
  for (const name of names) delete owner[name];
if (Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())))
  for (const name of ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find'])
    delete Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))[name];
CSS.supports = ((known) => (...query) => !/anchor|position-try|interpolate-size/.test(query.join(' ')) && known.apply(CSS, query))(CSS.supports);
