// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { DomPlace } from '../../lib/document/place';
import { narrow } from '../../lib/document/place';
import { markAsOwn } from '../../lib/dom/own-hosts';
import { type DomReading, readDom, readDomInSlices } from '../../lib/sources/dom';
import { watch } from '../../lib/sources/watch';

const options = { name: null, url: null, isHidden: (element: Element) => element.getAttribute('style') === 'display:none' };

function readPage(html: string): DomReading {
  document.body.innerHTML = html;
  return readDom(document, options);
}

function placeOf(reading: DomReading, index: number): DomPlace {
  const block = reading.document.blocks[index];
  if (block?.place.kind !== 'dom') throw new Error('no such block');
  return block.place;
}

beforeEach(() => {
  document.body.innerHTML = '';
});

test('a clause is located across spans, spaces and a raised mark', () => {
  const reading = readPage('<div>前<p>全年  共<span>收到</span>\n申请<b>1</b><b>3</b><sup>2</sup>件，<i>已办结</i>。</p></div>');
  const paragraph = reading.document.blocks[1];
  const text = paragraph?.kind === 'paragraph' ? paragraph.text : '';
  expect(text).toBe('全年 共收到申请13²件，已办结。');
  const start = text.indexOf('收到');
  const located = reading.locate(narrow(placeOf(reading, 1), start, text.indexOf('，')));
  expect(located?.range?.toString()).toBe('收到\n申请132件');
  expect(located?.element.localName).toBe('p');
});

test('runs of one element are told apart', () => {
  const reading = readPage('<div>甲甲<br>乙乙<p>丙</p>丁丁</div>');
  expect([0, 1, 2, 3].map((i) => reading.locate(placeOf(reading, i))?.range?.toString())).toEqual(['甲甲', '乙乙', '丙', '丁丁']);
});

test('lines of preformatted text are told apart, also those that say the same', () => {
  const reading = readPage('<pre>甲\n乙乙<b>丙\n丁</b>丁\n甲</pre>');
  const ranges = [0, 1, 2, 3].map((i) => reading.locate(placeOf(reading, i))?.range);
  expect(ranges.map(String)).toEqual(['甲', '乙乙丙', '丁丁', '甲']);
  expect(ranges[3]?.startOffset).toBe(2);
});

test('a figure beside a hidden paragraph is located alone', () => {
  const reading = readPage('<table><tr><td>甲</td><td><p>13</p><p style="display:none">5</p></td></tr></table>');
  const grid = reading.document.blocks[0];
  const place = grid?.kind === 'grid' ? grid.cells[1]?.places[0] : undefined;
  expect(place && reading.locate(place)?.range?.toString()).toBe('13');
});

test('cells: all their characters, none for a blank one, whatever stands in them', () => {
  const reading = readPage(
    `<table>${'<tr><td>甲</td><td>0</td><td>0</td></tr>'.repeat(4)}<tr><td> <p>本年新</p><p>制作数量</p> </td><td>&nbsp;</td><td>1<sup>1</sup></td><td>2<table><tr><td>内</td><td>7</td></tr></table></td><td><input value="5"></td></tr></table>`,
  );
  const grid = reading.document.blocks[0];
  const ranges = grid?.kind === 'grid' ? grid.cells.slice(12).map((cell) => (cell.places[0] ? reading.locate(cell.places[0]) : null)) : [];
  expect(ranges.map((one) => one?.range?.toString() ?? null)).toEqual(['本年新制作数量', null, '11', '2', null]);
  expect(ranges.map((one) => one?.element.localName)).toEqual(['td', 'td', 'td', 'td', 'td']);
});

test('what was re-rendered alike is found, what changed or went is not', async () => {
  const html = '<div><p>一、总体情况</p><table><tr><td>规章</td><td>0</td><td>1</td></tr></table></div>';
  const reading = readPage(html);
  const cell = (row: number) => {
    const grid = reading.document.blocks[1];
    const place = grid?.kind === 'grid' ? grid.cells[row]?.places[0] : undefined;
    if (!place) throw new Error('no such cell');
    return place;
  };
  const old = document.querySelector('p');
  document.body.innerHTML = html.replace('<td>1</td>', '<td>2</td>');
  expect(reading.locate(placeOf(reading, 0))?.element).toBe(document.querySelector('p'));
  expect(reading.locate(placeOf(reading, 0))?.element).not.toBe(old);
  expect(reading.locate(cell(1))?.range?.toString()).toBe('0');
  expect(reading.locate(cell(2))).toBeNull();
  const text = document.querySelector('p')?.firstChild;
  if (text) text.nodeValue = '二、';
  // A place is looked up once in a turn: no script of the page runs meanwhile.
  await null;
  expect(reading.locate(placeOf(reading, 0))).toBeNull();
  document.body.innerHTML = '';
  await null;
  expect(reading.locate(cell(1))).toBeNull();
});

test('a same-origin frame and an open shadow root are read and located', () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inside = frame.contentDocument;
  if (!inside) throw new Error('no frame');
  inside.body.innerHTML = '<p>框内</p>';
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = '<p>影内</p>';
  document.body.append(host);
  const reading = readDom(document, options);
  expect(reading.document.blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual(['框内', '影内']);
  expect(placeOf(reading, 0).selector).toBe('html>body>iframe:nth-child(1) >>> html>body>p:nth-child(1)');
  expect(reading.locate(placeOf(reading, 0))?.range?.toString()).toBe('框内');
  inside.body.innerHTML = '<p>框内</p>';
  expect(reading.locate(placeOf(reading, 0))?.range?.toString()).toBe('框内');
  expect(reading.locate(placeOf(reading, 1))?.range?.toString()).toBe('影内');
});

test('a page longer than the limit is read up to it, and the document says so', () => {
  document.body.innerHTML = '<p>段</p>'.repeat(500);
  const { document: read } = readDom(document, { ...options, limits: { nodes: 100, run: 100 } });
  expect(read.truncated?.en).toContain('too large');
  expect(read.blocks.length).toBeGreaterThan(10);
  expect(read.blocks.length).toBeLessThan(60);
});

test('a page with too many cells or characters is read up to the limit too', () => {
  document.body.innerHTML = `<table>${'<tr><td>甲</td><td>1</td><td>2</td></tr>'.repeat(100)}</table>`;
  const cells = readDom(document, { ...options, limits: { nodes: 10_000, run: 100, cells: 30 } }).document;
  expect(cells.truncated?.en).toContain('too large');
  expect(cells.blocks[0]?.kind === 'grid' && cells.blocks[0].rows).toBe(11);
  document.body.innerHTML = '<p>一二三四五六七八九十</p>'.repeat(100);
  const characters = readDom(document, { ...options, limits: { nodes: 10_000, run: 100, characters: 50 } }).document;
  expect(characters.truncated?.en).toContain('too large');
  expect(characters.blocks).toHaveLength(6);
});

test('reading in slices reads the same, and can be aborted', async () => {
  document.body.innerHTML = '<div><p>段<br>落</p><table><tr><td>甲</td><td>1</td></tr></table></div>'.repeat(400);
  const whole = readDom(document, options).document;
  const { signal } = new AbortController();
  expect((await readDomInSlices(document, { ...options, signal })).document).toEqual(whole);
});

test('changes of content are told once per pause, our own and small ones are not', async () => {
  vi.useFakeTimers();
  const changed = vi.fn(async () => {});
  const restyled = vi.fn(async () => {});
  const stop = new AbortController();
  document.body.innerHTML = '<p id="clock">1</p><main></main><any-name></any-name>';
  const own = document.querySelector('any-name');
  if (own) markAsOwn(own);
  const touched = vi.fn();
  watch(document, { changed, touched, restyled, ended: () => {} }, stop.signal, { pause: 400, idle: 1e9, work: 1e9 });
  const settle = async (ms: number) => {
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(ms);
  };
  const clock = document.querySelector('#clock');
  const main = document.querySelector('main');
  if (clock?.firstChild && main) {
    clock.firstChild.nodeValue = '2';
    clock.textContent = '3';
    own?.append('很长很长的文字，超过三十个字，但是我们自己写的，所以不算页面的变化，不必重读');
    await settle(1000);
    expect([changed.mock.calls.length, touched.mock.calls.length]).toEqual([0, 0]);
    main.innerHTML = '<table><tr><td>规章</td><td>0</td></tr></table>';
    await settle(100);
    main.innerHTML = '<table><tr><td>规章</td><td>1</td></tr></table>';
    await settle(900);
    expect(changed).toHaveBeenCalledTimes(1);
    const cell = main.querySelectorAll('td')[1]?.firstChild;
    if (cell) cell.nodeValue = '2';
    const before = touched.mock.calls.length;
    await settle(0);
    // At once, and long before it is read again.
    expect([changed.mock.calls.length, touched.mock.calls.length - before]).toEqual([1, 1]);
    main.insertAdjacentHTML('beforeend', '<p>很长很长的文字，超过三十个字，但是不在任何一张表里，所以只是页面别处的变化而已</p>');
    await settle(0);
    expect(touched.mock.calls.length - before).toBe(1);
    await settle(3000);
    expect(changed).toHaveBeenCalledTimes(2);
    stop.abort();
    main.innerHTML = '<table></table>';
    await settle(5000);
    expect(changed).toHaveBeenCalledTimes(2);
  }
  vi.useRealTimers();
});

test('a few words that may change what a report says are a change of content, a clock is none', async () => {
  vi.useFakeTimers();
  const [changed, restyled] = [vi.fn(async () => {}), vi.fn(async () => {})];
  const stop = new AbortController();
  document.body.innerHTML = '<p id="one"></p><p id="two"></p>';
  watch(document, { changed, touched: () => {}, restyled, ended: () => {} }, stop.signal, { pause: 400, idle: 1e9, work: 1e9 });
  const [one, two] = [document.querySelector('#one'), document.querySelector('#two')];
  if (one && two) {
    two.textContent = '2025年1月20日 10:20';
    await vi.advanceTimersByTimeAsync(1000);
    expect([changed.mock.calls.length, restyled.mock.calls.length]).toEqual([0, 1]);
    one.textContent = '单位：百件';
    await vi.advanceTimersByTimeAsync(5000);
    expect(changed).toHaveBeenCalledTimes(1);
  }
  stop.abort();
  vi.useRealTimers();
});

test('what is swapped by classes and styles, and what nobody tells, is looked at again', async () => {
  vi.useFakeTimers();
  const [changed, restyled] = [vi.fn(async () => {}), vi.fn(async () => {})];
  const stop = new AbortController();
  document.body.innerHTML = '<div id="one"></div>';
  watch(document, { changed, touched: () => {}, restyled, ended: () => {} }, stop.signal, { pause: 400, idle: 60_000, work: 1e9 });
  document.querySelector('#one')?.setAttribute('class', 'off');
  await vi.advanceTimersByTimeAsync(1000);
  expect([changed.mock.calls.length, restyled.mock.calls.length]).toEqual([0, 1]);
  await vi.advanceTimersByTimeAsync(200_000);
  expect(restyled.mock.calls.length).toBeGreaterThan(1);
  stop.abort();
  vi.useRealTimers();
});

test('a page is watched as long as it stands, calmly; one that never rests is given up, and that is said', async () => {
  vi.useFakeTimers();
  const changed = vi.fn(() => new Promise<void>((done) => setTimeout(done, 100)));
  const ended = vi.fn();
  document.body.innerHTML = '<main></main>';
  watch(document, { changed, touched: () => {}, restyled: async () => {}, ended }, new AbortController().signal, {
    pause: 10,
    idle: 1e9,
    work: 1000,
  });
  await vi.advanceTimersByTimeAsync(600_000);
  document.body.innerHTML = '<table><tr><td>1</td></tr></table>';
  await vi.advanceTimersByTimeAsync(500);
  expect(changed).toHaveBeenCalledTimes(1);
  for (let i = 0; i < 300; i++) {
    document.body.innerHTML = `<table><tr><td>${i}</td></tr></table>`;
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(changed.mock.calls.length).toBeLessThan(15);
  expect(ended).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});
