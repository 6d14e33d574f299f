/** One wall of the design: what the files of a module may import, and the sentence for whoever runs into it. */
export interface Wall {
  /** Folder or file under the project's root, without extension. The longest that fits a file holds for it. */
  readonly module: string;
  /** Modules it may import, besides itself. */
  readonly may: readonly string[];
  /** Packages it may import, with all that is under them. */
  readonly packages: readonly string[];
  readonly why: string;
}

const model = ['lib/document', 'lib/report'];
const law = [...model, 'lib/statute', 'lib/reckoning'];
const understanding = [...law, 'lib/bodies', 'lib/recognise', 'lib/tables', 'lib/prose'];
/** The part of recognising that rules ask again, of years inside the text. */
const years = ['lib/recognise/dates/stated-years', 'lib/recognise/dates/url-date'];
const core = [...understanding, 'lib/slips', 'lib/rules', 'lib/diagnosis', 'lib/audit'];

export const walls: readonly Wall[] = [
  {
    module: 'lib/document',
    may: ['lib/report'],
    packages: [],
    why: 'The document model is what everything rests on; it rests on nothing but the report model.',
  },
  {
    module: 'lib/report',
    may: ['lib/document'],
    packages: ['@noble/hashes', 'zod/mini'],
    why: 'The report model is plain data that every part shares; it may know the document model, hashing and the export schema only.',
  },
  {
    module: 'lib/statute',
    may: model,
    packages: [],
    why: 'The statute is data: the forms as the notices print them. It knows no page and no rule.',
  },
  {
    module: 'lib/reckoning',
    may: [...model, 'lib/statute'],
    packages: [],
    why: 'Reckoning adds figures for everybody who asks; it knows only the statute and the figures.',
  },
  {
    module: 'lib/bodies',
    may: model,
    packages: [],
    why: 'Who a body is, by its name: asked by whoever reads, judges or compares. It knows the model alone.',
  },
  {
    module: 'lib/recognise',
    may: [...law, 'lib/bodies'],
    packages: [],
    why: 'Recognising looks at a Document; it judges nothing and paints nothing.',
  },
  {
    module: 'lib/tables',
    may: law,
    packages: [],
    why: 'Tables bind grids to the statute; they know no rule, no page and no browser.',
  },
  {
    module: 'lib/prose',
    may: [...law, 'lib/bodies'],
    packages: [],
    why: 'Prose is understood by words and sums; it knows no rule, no page and no browser.',
  },
  {
    module: 'lib/slips',
    may: model,
    packages: [],
    why: 'Slips are tables of wording: what is never written on purpose, and what says a thing that is due. They know the text, and neither the statute nor the rules that ask them.',
  },
  {
    module: 'lib/likeness',
    may: model,
    packages: [],
    why: 'Likeness sets two texts side by side; it knows neither reports nor rules.',
  },
  {
    module: 'lib/rules',
    may: [...law, 'lib/bodies', ...years, 'lib/slips', 'lib/likeness'],
    packages: [],
    why: 'A rule judges the Report. Besides it may ask who a body is and of when a text speaks, and the table of slips; nothing else.',
  },
  {
    module: 'lib/diagnosis',
    may: [...understanding, 'lib/rules'],
    packages: [],
    why: 'The diagnosis explains outcomes; it knows no page and no browser.',
  },
  {
    module: 'lib/audit',
    may: [...core, 'package'],
    packages: ['@noble/hashes'],
    why: 'The audit is pure: Document in, Audit out. Sources, overlay and extension stand outside it.',
  },
  {
    module: 'lib/season',
    may: [...core, 'lib/likeness'],
    packages: [],
    why: 'A season sets reports beside each other: exports in, outcomes out. It knows no store, no page and no file.',
  },
  {
    module: 'lib/dom',
    may: [],
    packages: [],
    why: 'How a page that wants to mislead is touched: the browser’s own functions and our own marks, nothing above them.',
  },
  {
    module: 'lib/sources',
    may: ['lib/document', 'lib/report/text', 'lib/dom'],
    packages: [],
    why: 'A source only reads: Document out. It knows no rule, paints nothing and calls no browser API.',
  },
  {
    module: 'lib/sources/static-dom',
    may: ['lib/document', 'lib/sources/page'],
    packages: ['parse5'],
    why: 'Only the command line parses HTML by itself, and here is where the parser comes in.',
  },
  {
    module: 'lib/sources/source-look',
    may: ['lib/document', 'lib/sources/look', 'lib/sources/page'],
    packages: ['css-select', 'css-tree/parser', 'css-tree/tokenizer'],
    why: 'What a saved page’s own style shows is judged where nothing is rendered: for the command line alone, with a parser of its own.',
  },
  {
    module: 'lib/sources/image',
    may: ['lib/document', 'lib/report/text', 'lib/sources/drawn', 'lib/sources/file'],
    packages: ['onnxruntime-web'],
    why: 'A picture is read into what drawn pages hold; the engine that recognises characters is brought by whoever runs it.',
  },
  {
    module: 'lib/sources/pdf',
    may: ['lib/document', 'lib/dom/turn', 'lib/report/text', 'lib/sources/drawn', 'lib/sources/file', 'lib/sources/image'],
    packages: ['pdfjs-dist'],
    why: 'What a PDF draws comes from pdf.js, which whoever runs the reader brings; here are its types only.',
  },
  {
    module: 'lib/sources/package',
    may: ['lib/document', 'lib/report/text'],
    packages: ['fflate', 'htmlparser2'],
    why: 'Zipped XML is unpacked and parsed in one place, by packages that come when such a file does.',
  },
  {
    module: 'lib/look',
    may: [...model, 'lib/dom', 'lib/tables/rows/observed-row', 'lib/sources/look'],
    packages: [],
    why: 'The second look sets what is rendered against what was read: it knows the report, and asks the page through sources/look.',
  },
  {
    module: 'lib/strings',
    may: model,
    packages: [],
    why: 'Strings are words for data; they need the model only.',
  },
  {
    module: 'lib/papers',
    may: [...model, 'lib/strings'],
    packages: [],
    why: 'A paper is words about an Audit, as plain data and text; whoever shows or saves it brings the page and the browser.',
  },
  {
    module: 'lib/pictures',
    may: [...model, 'lib/statute', 'lib/strings', 'lib/papers'],
    packages: [],
    why: 'A picture is an SVG and its numbers, drawn from audit exports; whoever shows it brings the page.',
  },
  {
    module: 'lib/takeaway',
    may: [...model, 'lib/statute', 'lib/strings', 'lib/papers', 'lib/pictures', 'lib/word'],
    packages: ['write-excel-file/universal', 'fflate', '@noble/hashes'],
    why: 'What is taken away is made of audit exports: tables, logs, sheets, packs as bytes and text. Whoever saves it brings the browser or Node.',
  },
  {
    module: 'lib/overlay',
    may: [...model, 'lib/strings', 'lib/papers', 'lib/dom'],
    packages: ['preact', '@floating-ui/dom'],
    why: 'The overlay paints an Audit; it gets a surface instead of a reader, and calls no browser API.',
  },
  {
    module: 'lib/panel',
    may: [...model, 'lib/strings', 'lib/papers', 'lib/report/book-state'],
    packages: ['preact'],
    why: 'The panel draws an Audit; whoever mounts it brings the browser.',
  },
  {
    module: 'lib/word',
    may: [...model, 'lib/strings', 'lib/papers'],
    packages: ['docx', 'fflate'],
    why: 'A Word file is written from a document or a paper; whoever saves it brings the browser.',
  },
  {
    module: 'lib/workbench',
    may: [...model, 'lib/statute', 'lib/strings', 'lib/papers', 'lib/panel/frame/fold'],
    packages: ['preact'],
    why: 'The workbench changes documents and shows them; whoever mounts it brings readers, the audit, the marks and the browser.',
  },
  {
    module: 'lib/casebook',
    may: [...model, 'lib/bodies/areas'],
    packages: ['idb', '@noble/hashes', 'fflate'],
    why: 'The casebook remembers audits, and knows of names only where a body is; it knows neither page nor view.',
  },
  {
    module: 'lib/sweep',
    may: [...law, 'lib/bodies', 'lib/recognise', 'lib/strings', 'lib/panel/icons'],
    packages: ['preact'],
    why: 'The sweep tells what a list page links and what became of each; whoever mounts it brings tabs, the audit and the store.',
  },
  {
    module: 'lib/casebook/page',
    may: [...model, 'lib/strings', 'lib/panel'],
    packages: ['preact'],
    why: 'The casebook’s page shows what is remembered; whoever mounts it brings disk, audit, marks and browser.',
  },
  {
    module: 'lib/extension',
    may: [...model, 'lib/strings', 'lib/casebook', 'lib/dom', 'lib/recognise/likely', 'lib/audit/examine'],
    packages: ['wxt/browser'],
    why: 'The extension part talks to the browser; it paints nothing and judges nothing.',
  },
  {
    module: 'lib/archive',
    may: ['lib/report/text'],
    packages: ['node:', 'warcio'],
    why: 'An archive is a container: responses out, whatever they hold. For the command line and the fleet alone.',
  },
  {
    module: 'lib/build',
    may: ['lib/prose/lexicon/packed'],
    packages: ['node:', 'vite'],
    why: 'What builds the rest: plugins and the builds of the two commands. Nothing that ships knows it.',
  },
  {
    module: 'lib/command',
    may: [...core, 'lib/season', 'lib/sources', 'lib/archive', 'lib/build', 'lib/strings', 'lib/papers', 'lib/takeaway', 'package'],
    packages: ['node:', 'tinypool', 'pdfjs-dist', 'onnxruntime-web', 'fast-png', 'jpeg-js'],
    why: 'The command line is the core on Node; it shares nothing with the extension but the core and the words.',
  },
  {
    module: 'lib/fleet',
    may: [
      ...core,
      'lib/sources',
      'lib/dom/turn',
      'lib/look',
      'lib/archive',
      'lib/build',
      'lib/command',
      'lib/strings',
      'lib/takeaway',
      'lib/sweep',
      'lib/likeness',
      'package',
    ],
    packages: ['node:', 'pg', 'pg-boss', 'playwright-core'],
    why: 'The fleet is the core on many pages of many sites, with a queue and a database of one’s own: Node alone, never the extension.',
  },
];

/** Inner rooms that entrypoints may enter: whatever is deeper in its part than these is the part's own business. */
export const doors = [
  'lib/rules/engine',
  'lib/report/contract',
  'lib/report/told',
  'lib/extension',
  'lib/panel/pages',
  'lib/casebook/captures',
  'lib/casebook/dismissals',
  'lib/workbench/desk',
  'lib/workbench/sheet',
  'lib/workbench/taking-in',
];

/** Packages whose import means Node or a browser API: the pure part has neither. */
export const impure = /^(node:|wxt|webextension-polyfill|preact|jsdom|parse5|linkedom)/;
