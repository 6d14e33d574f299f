/** Groups whose text is not the document's: tables of fonts and styles, headers, notes, instructions of fields, what objects hold. */
export const skipped: ReadonlySet<string> = new Set([
  ...['colortbl', 'info', 'pict', 'object', 'objdata', 'fldinst', 'listtable', 'listoverridetable', 'revtbl', 'rsidtbl', 'generator'],
  ...['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf', 'footnote', 'annotation', 'atnid', 'atnauthor'],
  ...[
    'xe',
    'tc',
    'bkmkstart',
    'bkmkend',
    'sp',
    'shprslt',
    'themedata',
    'colorschememapping',
    'datastore',
    'latentstyles',
    'pgptbl',
    'filetbl',
  ],
  ...[
    'nonshppict',
    'background',
    'template',
    'userprops',
    'mmathPr',
    'xmlnstbl',
    'nonesttables',
    'upr',
    'pnseclvl',
    'pn',
    'falt',
    'panose',
  ],
]);

/** Groups marked as ignorable that hold text all the same. */
export const kept: ReadonlySet<string> = new Set(['shpinst', 'shptxt', 'ud', 'cs', 'ds', 'ts', 'nesttableprops']);
