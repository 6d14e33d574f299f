import type { Browser } from 'playwright-core';
import { LARGEST_BODY } from '../../archive/record';
import { Failure } from '../failure';
import { type Gate, openGate } from '../network/gate';
import type { WayOut } from '../network/way-out';
import { firstLine, type MayFollow, type Rendered, type Visit, visit } from './visit';

/** Opens pages in a headless Chromium and audits them as rendered. */
export interface Rendering {
  /** Throws a Failure or a Refusal; null when the address is a file, which is not rendered. */
  read(url: string, timeout: number, mayFollow?: MayFollow): Promise<Rendered | null>;
  /** Bytes that came in so far. */
  readonly received: number;
  close(): Promise<void>;
}

export interface RenderingOptions {
  readonly executablePath: string;
  readonly way: WayOut;
  /** Behind the browser's own. */
  readonly userAgent: string;
  /** The core, as a script that leaves `gouji` behind. */
  readonly script: string;
}

/** Starts the browser with the first page, and anew when it has broken down or read many. */
export async function openRendering(options: RenderingOptions): Promise<Rendering> {
  const gate = await openGate(options.way, LARGEST_BODY);
  let browser: Promise<Browser> | null = null;
  let read = 0;
  let open = 0;
  const started = async () => {
    const current = await browser?.catch(() => null);
    // Between two pages only: whoever reads keeps his.
    if (current?.isConnected() && (read < RENEWED_AFTER || open > 1)) return current;
    read = 0;
    await current?.close().catch(() => {});
    browser = launch(options, gate);
    return browser;
  };
  return {
    get received() {
      return gate.received;
    },
    async read(url, timeout, mayFollow = () => {}) {
      open++;
      try {
        const chrome = await started().catch((error: unknown) => {
          throw new Failure('browser', firstLine(error));
        });
        read++;
        return await readIn(chrome, { url, timeout, mayFollow }, options, gate);
      } finally {
        open--;
      }
    },
    async close() {
      const current = await browser?.catch(() => null);
      await current?.close().catch(() => {});
      await gate.close();
    },
  };
}

async function launch({ executablePath }: RenderingOptions, gate: Gate): Promise<Browser> {
  // Half the time of a command's start, and most commands open no browser.
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath,
    headless: true,
    env: { ...process.env, LANGUAGE: 'zh_CN' },
    proxy: { server: `http://127.0.0.1:${gate.port}`, bypass: '<-loopback>' },
    args: SWITCHES,
  });
}

/** Nothing of Chromium's own goes out, and nothing past the gate. */
const SWITCHES = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  ...['--disable-default-apps', '--no-first-run', '--mute-audio', '--force-webrtc-ip-handling-policy=disable_non_proxied_udp'],
  '--disable-features=OptimizationHints,MediaRouter,Translate,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
];

async function readIn(browser: Browser, asked: Visit, options: RenderingOptions, gate: Gate): Promise<Rendered | null> {
  const { timeout } = asked;
  const own = await userAgentOf(browser);
  const context = await browser
    .newContext({
      userAgent: `${own} ${options.userAgent}`,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      serviceWorkers: 'block',
      acceptDownloads: false,
      viewport: VIEWPORT,
    })
    .catch((error: unknown) => {
      throw new Failure('browser', firstLine(error));
    });
  // Whatever hangs in the page, it is over then.
  const end = AbortSignal.timeout(timeout + AUDIT_TIME);
  const over = new Promise<never>((_, reject) =>
    end.addEventListener('abort', () => reject(new Failure('timeout', `${timeout} ms`)), { once: true }),
  );
  over.catch(() => {});
  try {
    const tab = await context.newPage();
    const crashed = new Promise<never>((_, reject) => tab.once('crash', () => reject(new Failure('browser', 'the page crashed'))));
    crashed.catch(() => {});
    return await Promise.race([visit(tab, asked, options.script, gate), over, crashed]);
  } catch (error) {
    if (error instanceof Error && /Target [^\n]{0,80}closed|browser has been closed|Connection closed/i.test(error.message))
      throw new Failure('browser', firstLine(error));
    throw error;
  } finally {
    await Promise.race([context.close(), new Promise((done) => setTimeout(done, 5_000))]).catch(() => {});
  }
}

async function userAgentOf(browser: Browser): Promise<string> {
  const session = await browser.newBrowserCDPSession();
  const { userAgent } = await session.send('Browser.getVersion');
  await session.detach();
  return userAgent;
}

const VIEWPORT = { width: 1280, height: 900 };
const AUDIT_TIME = 30_000;
/** Pages: a browser that has read many has grown. */
const RENEWED_AFTER = 300;
