import { describe, expect, it } from 'vitest';
import type { Document } from '../../lib/document/document';
import { readHtml } from '../../lib/sources/html';
import { statute } from '../../lib/statute';
import { workbenchStrings } from '../../lib/strings/workbench';
import type { DeskContent } from '../../lib/workbench/desk/desk';
import { openHistory } from '../../lib/workbench/desk/history';
import { draftKeeper } from '../../lib/workbench/desk/keep-draft';
import type { DeskDraft, WorkbenchPort } from '../../lib/workbench/desk/port';
import { plainDocument } from '../../lib/workbench/rich-document';
import { openWorkbench } from '../../lib/workbench/workbench';

const say = workbenchStrings.zh;
const paragraph = (text: string): Document => readHtml(`<p>${text}</p>`, { name: null, url: null });
const fileOf = (name: string, text = name) => new File([text], name);

/** Readers and browser as they were asked to answer; what they were asked is written down. */
function stand(answers: Partial<WorkbenchPort> = {}) {
  const kept = new Map<string, DeskDraft>();
  const asked: string[] = [];
  const port: WorkbenchPort = {
    drafts: {
      list: async () => [...kept.values()],
      read: async (id) => kept.get(id) ?? null,
      async keep(draft, over) {
        const there = kept.get(draft.id);
        if (over !== undefined && there && there.savedAt !== over) return false;
        kept.set(draft.id, draft);
        return true;
      },
      remove: async (id) => void kept.delete(id),
    },
    async readFile(bytes, { progress }) {
      progress(1, 2);
      return { document: paragraph(new TextDecoder().decode(bytes)) };
    },
    bundle: async () => null,
    readClipboard: async () => null,
    fetchFile: async () => null,
    isGranted: async () => false,
    askFor: async () => false,
    nameOpen: (id) => asked.push(id === null ? 'none open' : 'one open'),
    ...answers,
  };
  const seen: string[] = [];
  const workbench = openWorkbench(
    port,
    () => 'zh',
    () => seen.push(...workbench.state.doing.map(({ what }) => what)),
  );
  return { workbench, kept, asked, seen, port };
}

const settled = () => new Promise((done) => setTimeout(done));

describe('what comes to the workbench', () => {
  it('a single file is opened and kept, several are listed beside each other', async () => {
    const { workbench, kept, seen, asked } = stand();
    await workbench.takeFiles([fileOf('one.html')]);
    expect(workbench.state.open?.name).toBe('one.html');
    expect(asked).toEqual(['one open']);
    expect(seen).toContain(say.reading('one.html'));
    expect(seen).toContain(say.readingPage('one.html', 1, 2));
    expect(workbench.state.doing).toEqual([]);
    workbench.close();
    await workbench.takeFiles([fileOf('two.html'), fileOf('three.html')]);
    expect(workbench.state.open).toBeNull();
    expect([...kept.values()].map(({ name }) => name)).toEqual(['one.html', 'two.html', 'three.html']);
    expect(workbench.state.listed).toHaveLength(3);
  });

  it('pictures that are dropped together are one report, in the order of their numbers', async () => {
    const pages = ['页10.png', '页2.png', '页1.jpg'].map((name) => new File([name], name, { type: 'image/png' }));
    const { workbench, kept } = stand({
      bundle: async (files) => new TextEncoder().encode(files.map(({ name }) => name).join()),
      readFile: async (bytes) => ({ document: { ...paragraph(new TextDecoder().decode(bytes)), kind: 'image' } }),
    });
    await workbench.takeFiles(pages);
    expect(workbench.state.open?.name).toBe(say.together('页1.jpg', 3));
    expect(JSON.stringify([...kept.values()][0]?.content.history)).toContain('页1.jpg,页2.png,页10.png');
    workbench.close();
    await workbench.takeFiles([...pages, fileOf('附件.docx')]);
    expect(kept.size).toBe(5);
  });

  it('one that cannot be read, and one whose reader breaks, are said once each; the others are taken', async () => {
    const { workbench, kept } = stand({
      async readFile(_bytes, { name }) {
        if (name === 'broken') throw new Error('damage');
        return name === 'locked' ? { problem: { zh: '有密码', en: 'has a password' } } : { document: paragraph(name) };
      },
    });
    await workbench.takeFiles([fileOf('locked'), fileOf('broken'), fileOf('locked'), fileOf('good')]);
    expect(workbench.state.messages).toEqual([say.unread('broken', say.broken), say.unread('locked', '有密码')]);
    expect([...kept.values()].map(({ name }) => name)).toEqual(['good']);
    expect(workbench.state.doing).toEqual([]);
  });

  it('files that are let go over an open document are put aside, and that is said where the list is not seen', async () => {
    const { workbench, kept } = stand();
    await workbench.takeFiles([fileOf('a.html'), fileOf('b.html')]);
    expect(workbench.state.messages).toEqual([]);
    await workbench.takeFiles([fileOf('c.html')]);
    await workbench.takeFiles([fileOf('d.html'), fileOf('e.html')]);
    expect(workbench.state).toMatchObject({ open: { name: 'c.html' }, messages: [say.putAside('d.html'), say.putAside('e.html')] });
    expect(kept.size).toBe(5);
    workbench.heard();
    expect(workbench.state.messages).toEqual([]);
  });

  it('the bytes are kept of what is shown page by page only', async () => {
    const { workbench } = stand({ readFile: async () => ({ document: { ...paragraph('x'), kind: 'pdf' } }) });
    await workbench.takeFiles([fileOf('a.pdf', 'bytes')]);
    expect(new TextDecoder().decode(workbench.state.open?.content.bytes)).toBe('bytes');
    const { workbench: other } = stand();
    await other.takeFiles([fileOf('a.html')]);
    expect(other.state.open?.content.bytes).toBeUndefined();
  });

  it('what is pasted becomes a draft, an empty clipboard a sentence, a reader that breaks one too', async () => {
    const data = {} as DataTransfer;
    const { workbench } = stand({ readClipboard: async () => ({ document: paragraph('pasted') }) });
    await workbench.takePaste(data);
    expect(workbench.state.open).toMatchObject({ name: say.pasted, content: { origin: 'paste' } });
    const { workbench: empty } = stand();
    await empty.takePaste(data);
    expect(empty.state.messages).toEqual([say.nothingPasted]);
    const { workbench: broken } = stand({ readClipboard: () => Promise.reject(new Error('damage')) });
    await broken.takePaste(data);
    expect(broken.state).toMatchObject({ doing: [], messages: [say.unread(say.pasted, say.broken)] });
  });

  it('an attachment of another site asks for that host, in the press, and takes the file then', async () => {
    const url = 'http://other.example.org/files/a.pdf';
    const granted = new Set<string>();
    const fetched: string[] = [];
    const { workbench } = stand({
      async fetchFile(one) {
        fetched.push(one);
        return granted.has(one) ? { bytes: new Uint8Array([65]), name: 'a.pdf' } : null;
      },
      isGranted: async (one) => granted.has(one),
      async askFor(one) {
        granted.add(one);
        return true;
      },
    });
    workbench.begin({ file: { urls: [url], isOwn: false }, id: '' });
    await settled();
    expect(workbench.state.asks?.host).toBe('other.example.org');
    expect([fetched, workbench.state.messages]).toEqual([[], []]);
    workbench.state.asks?.allow();
    await settled();
    expect(workbench.state).toMatchObject({ asks: null, open: { name: 'a.pdf' } });
  });

  it('pictures of a page are fetched together and read as one report, unless one of them is not given', async () => {
    const urls = [1, 2, 3].map((number) => `http://www.example.gov.cn/${number}.jpg`);
    const bundled: string[][] = [];
    const port = {
      bundle: async (files: readonly { readonly name: string }[]) => {
        bundled.push(files.map(({ name }) => name));
        return new Uint8Array([80, 75]);
      },
      fetchFile: async (url: string) => ({ bytes: new Uint8Array([65]), name: url.slice(-5) }),
    };
    const { workbench } = stand(port);
    workbench.begin({ file: { urls, isOwn: true }, id: '' });
    await settled();
    expect(bundled).toEqual([['1.jpg', '2.jpg', '3.jpg']]);
    expect(workbench.state.open?.name).toBe(say.together('1.jpg', 3));
    const { workbench: other } = stand({ ...port, fetchFile: async (url) => (url === urls[1] ? null : port.fetchFile(url)) });
    other.begin({ file: { urls, isOwn: true }, id: '' });
    await settled();
    expect(bundled).toHaveLength(1);
    expect(other.state).toMatchObject({ open: null, asks: { host: 'www.example.gov.cn' } });
  });

  it('an attachment that is refused, or not given though allowed, is said', async () => {
    const url = 'http://other.example.org/a.pdf';
    const { workbench: refused } = stand();
    refused.begin({ file: { urls: [url], isOwn: false }, id: '' });
    await settled();
    refused.state.asks?.allow();
    await settled();
    expect(refused.state).toMatchObject({ asks: null, open: null, messages: [say.notFetched('other.example.org')] });
    const { workbench: missing } = stand({ isGranted: async () => true });
    missing.begin({ file: { urls: [url], isOwn: false }, id: '' });
    await settled();
    expect(missing.state).toMatchObject({ asks: null, messages: [say.notFetched('other.example.org')] });
  });

  it('a form is opened as a draft; a reload comes back to it; a draft that is gone leaves an empty desk', async () => {
    const [edition] = statute.forms[0]?.editions ?? [];
    if (!edition) throw new Error('no edition');
    const { workbench, kept } = stand();
    workbench.takeForm(edition, { issuer: '青石县财政局', year: 2025 });
    await settled();
    const id = workbench.state.open?.id ?? '';
    expect(kept.get(id)?.content.origin).toBe('form');
    workbench.close();
    workbench.begin({ file: null, id });
    await settled();
    expect(workbench.state.open?.id).toBe(id);
    workbench.remove({ id, name: '一份' });
    await settled();
    expect(kept.size).toBe(0);
    workbench.begin({ file: null, id });
    await settled();
    expect(workbench.state.open).toBeNull();
  });

  it('a draft that is deleted stays in its line, and can be brought back until something is opened', async () => {
    const { workbench, kept } = stand();
    await workbench.takeFiles([fileOf('a.html'), fileOf('b.html'), fileOf('c.html')]);
    const lines = () => workbench.state.listed.map(({ name }) => name);
    const before = lines();
    const [first, second] = workbench.state.listed;
    if (!first || !second) throw new Error('no drafts');
    for (const draft of [first, second]) workbench.remove(draft);
    await settled();
    expect([kept.size, lines()]).toEqual([1, before]);
    expect(workbench.state.removed.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(workbench.state.messages).toEqual([first, second].map(({ name }) => say.removed(name)));
    workbench.restore(first);
    await settled();
    expect(kept.get(first.id)).toEqual(first);
    expect(workbench.state.removed.map(({ id }) => id)).toEqual([second.id]);
    workbench.open(first.id);
    await settled();
    workbench.close();
    await settled();
    expect(workbench.state.removed).toEqual([]);
    expect(workbench.state.listed).toHaveLength(2);
  });

  it('what is read while somebody works on something else is put aside, and so is what is finished while he types', async () => {
    const finish: (() => void)[] = [];
    const { workbench } = stand({
      readFile: (_bytes, { name }) => new Promise((done) => finish.push(() => done({ document: paragraph(name) }))),
    });
    const [edition] = statute.forms[0]?.editions ?? [];
    if (!edition) throw new Error('no edition');
    const read = async (work: () => void) => {
      const reading = workbench.takeFiles([fileOf('scan.pdf')]);
      await settled();
      work();
      finish.pop()?.();
      await reading;
      return workbench.state.open?.name;
    };
    expect(await read(() => workbench.takeForm(edition, { issuer: '青石县', year: 2025 }))).toContain('青石县');
    expect(workbench.state.messages).toEqual([say.putAside('scan.pdf')]);
    expect(await read(() => workbench.touched())).toContain('青石县');
    expect(await read(() => {})).toBe('scan.pdf');
    workbench.close();
    expect(await read(() => workbench.touched())).toBe('scan.pdf');
  });

  it('files that are read at the same time are each told, and each given up by itself', async () => {
    const stopped: string[] = [];
    const finish = new Map<string, () => void>();
    const { workbench } = stand({
      readFile: (_bytes, { name, progress, signal }) =>
        new Promise((done) => {
          progress(1, 5);
          finish.set(name, () => done({ document: paragraph(name) }));
          signal.addEventListener('abort', () => {
            stopped.push(name);
            done({ problem: { zh: '已停止', en: 'stopped' } });
          });
        }),
    });
    const both = [workbench.takeFiles([fileOf('long.pdf')]), workbench.takeFiles([fileOf('short.xlsx')])];
    await settled();
    expect(workbench.state.doing.map(({ what, pages }) => [what, pages?.of])).toEqual([
      [say.readingPage('long.pdf', 1, 5), 5],
      [say.readingPage('short.xlsx', 1, 5), 5],
    ]);
    finish.get('short.xlsx')?.();
    await both[1];
    expect(workbench.state.doing.map(({ what }) => what)).toEqual([say.readingPage('long.pdf', 1, 5)]);
    workbench.state.doing[0]?.stop?.();
    await both[0];
    expect([stopped, workbench.state.doing]).toEqual([['long.pdf'], []]);
  });

  it('a draft that is changed on two pages becomes two: neither overwrites the other', async () => {
    const { workbench, kept, port } = stand();
    await workbench.takeFiles([fileOf('a.html')]);
    const draft = workbench.state.open;
    if (!draft) throw new Error('nothing open');
    const named: (string | null)[] = [];
    const pages = [0, 1].map(() => draftKeeper(draft, { ...port, nameOpen: (id) => named.push(id) }, say.apart));
    const content = (words: string): DeskContent => ({ origin: 'file', history: openHistory(paragraph(words)) });
    const words = () => [...kept.values()].map(({ name, content: { history } }) => [name, plainDocument(history.base)]);
    expect(await pages[0]?.keep(content('one'))).toBe('kept');
    await new Promise((done) => setTimeout(done, 5));
    expect(await pages[1]?.keep(content('two'))).toBe('apart');
    expect(words()).toEqual([
      ['a.html', 'one'],
      [say.apart('a.html'), 'two'],
    ]);
    expect(named).toEqual([[...kept.keys()][1]]);
    expect(await pages[1]?.keep(content('two again'))).toBe('kept');
    expect(await pages[0]?.keep(content('one again'))).toBe('kept');
    expect(words().map(([, text]) => text)).toEqual(['one again', 'two again']);
  });

  it('a disk that keeps nothing is said, and what was read is shown all the same', async () => {
    const refuse = () => Promise.reject(new Error('full'));
    const { workbench } = stand({ drafts: { list: refuse, read: refuse, keep: refuse, remove: refuse } });
    await workbench.takeFiles([fileOf('one.html')]);
    expect(workbench.state.open?.name).toBe('one.html');
    expect(workbench.state.messages).toEqual([say.notKept]);
  });
});
