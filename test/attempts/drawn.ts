import type { Attempt } from './attempt';
import { type Victim, withEnd, withHead } from './victim';

/** Pictures, drawings and fields beside the figure or over it; roots that are closed. Only a browser can tell. */
export function drawn(victim: Victim): Attempt {
  const { random, figure, other } = victim;
  const digit = String(random.int(1, 9));
  const svg = `<svg width="9" height="14"><text y="12">${digit}</text></svg>`;
  const cut = figure.slice(0, -1);
  const [name, content, end] = random.pick([
    ['a drawing beside', `${figure}${svg}`, ''],
    [
      'a drawing over it',
      `<span style="position:relative">${figure}<svg width="40" height="20" style="position:absolute;left:0;top:0;background:#fff"><text y="14">${other}</text></svg></span>`,
      '',
    ],
    [
      'a canvas beside',
      `${figure}<canvas class="cv" width="9" height="14"></canvas>`,
      `<script>document.querySelector('.cv').getContext('2d').fillText('${digit}',0,12)</script>`,
    ],
    [
      'a picture beside',
      `${figure}<img width="9" height="14" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><text y='12'>${digit}</text></svg>">`,
      '',
    ],
    [
      'a field whose value is set',
      `<input class="f" value="${figure}" size="4">`,
      `<script>document.querySelector('.f').value='${other}'</script>`,
    ],
    ['a text area beside', `${figure}<textarea rows="1" cols="2">${digit}</textarea>`, ''],
    ['a list to choose from beside', `${figure}<select><option>${digit}</option></select>`, ''],
    [
      'a closed root instead',
      `<span class="sh">${figure}</span>`,
      `<script>document.querySelector('.sh').attachShadow({mode:'closed'}).textContent='${other}'</script>`,
    ],
    [
      'a closed root beside',
      `${figure}<span class="sh"></span>`,
      `<script>document.querySelector('.sh').attachShadow({mode:'closed'}).textContent='${digit}'</script>`,
    ],
    [
      'an open root beside',
      `${figure}<span class="sh"></span>`,
      `<script>document.querySelector('.sh').attachShadow({mode:'open'}).innerHTML='<style>:host::after{content:"${digit}"}</style>'</script>`,
    ],
    [
      'a ground with a picture',
      `<span style="padding-right:12px;background:url(&quot;data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><text y='12'>${digit}</text></svg>&quot;) right no-repeat">${figure}</span>`,
      '',
    ],
    [
      'a row with a picture on its ground',
      figure,
      `<style>tr:has(> .q7){background:url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><text y='12'>${digit}</text></svg>") right no-repeat}</style>`,
    ],
    [
      'a border that is a picture',
      `<span style="border:9px solid;border-image:url(&quot;data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='14'><text y='12'>${digit}</text></svg>&quot;) 1 fill">${figure}</span>`,
      '',
    ],
    ['a part as ruby', figure.length > 1 ? `${cut}<ruby><rt>${figure.slice(-1)}</rt></ruby>` : `${figure}<rt>${digit}</rt>`, ''],
  ] as const);
  const isPlain = name === 'a part as ruby' && figure.length > 1;
  return {
    family: 'drawn',
    name,
    html: withEnd(victim.page(isPlain ? `${figure}<rt>${digit}</rt>` : content, mark), end),
    isInSource: false,
  };
}

const mark = (cell: string): string => cell.replace(/^<(t[dh])/, '<$1 class="q7"');

/** Something opaque with another figure lies over the cell. */
export function covered(victim: Victim): Attempt {
  const { random, figure, other } = victim;
  const marked = victim.page(figure, (cell) => cell.replace(/^<(t[dh])/, '<$1 id="q7"'));
  const place = `const b=document.getElementById('q7').getBoundingClientRect();const d=document.createElement('div');d.textContent='${other}';`;
  const [name, html] = random.pick([
    [
      'inside the cell',
      victim.page(
        `<span style="position:relative">${figure}<i style="position:absolute;left:-2px;top:-2px;width:40px;height:24px;background:#fff;font-style:normal">${other}</i></span>`,
      ),
    ],
    [
      'from the end of the page',
      withEnd(
        marked,
        `<script>${place}d.style.cssText='position:absolute;background:#fff;left:'+(b.left+scrollX)+'px;top:'+(b.top+scrollY)+'px;width:'+b.width+'px;height:'+b.height+'px';document.body.append(d)</script>`,
      ),
    ],
    [
      'without being in the way of the pointer',
      withEnd(
        marked,
        `<script>${place}d.style.cssText='position:absolute;pointer-events:none;background:#fff;left:'+(b.left+scrollX)+'px;top:'+(b.top+scrollY)+'px;width:'+b.width+'px;height:'+b.height+'px';document.body.append(d)</script>`,
      ),
    ],
    [
      'by a margin below nothing',
      victim
        .page(`<span>${figure}</span><span style="margin-left:-3em;background:#fff;padding:0 1em;position:relative">${other}</span>`)
        .replace(other, other),
    ],
    [
      'by the next cell',
      withHead(
        marked,
        '<style>#q7 + td, td:has(+ #q7){position:relative;background:#fff;outline:20px solid #fff;box-shadow:0 0 0 60px #fff;margin:0}#q7{position:relative}#q7::before{content:"";position:absolute;inset:0;background:#fff}</style>',
      ),
    ],
    ['by an outline', victim.page(`<i style="display:inline-block;outline:30px solid #fff;position:relative"></i>${figure}`)],
    ['by a shadow', victim.page(`${figure}<i style="display:inline-block;box-shadow:0 0 0 40px #fff;position:relative"></i>`)],
    [
      'by frosted glass',
      victim.page(
        `<span style="position:relative">${figure}<i style="position:absolute;inset:-4px;backdrop-filter:blur(20px)"></i></span>`,
      ),
    ],
    [
      'by what is generated for the body',
      withHead(marked, '<style>body::after{content:"";position:absolute;left:0;top:0;width:100%;height:6000px;background:#fff}</style>'),
    ],
    [
      'by what is generated for the page and stays in the window',
      withHead(marked, '<style>html::before{content:"";position:fixed;inset:0;background:#fff;z-index:9}</style>'),
    ],
    [
      'by what is generated for something far off',
      withEnd(
        marked,
        `<p class="far">编辑</p><script>{const b=document.getElementById('q7').getBoundingClientRect();const s=document.createElement('style');s.textContent='.far::after{content:"${other}";position:absolute;background:#fff;left:'+(b.left+scrollX)+'px;top:'+(b.top+scrollY)+'px;width:'+b.width+'px;height:'+b.height+'px}';document.head.append(s)}</script>`,
      ),
    ],
    [
      'in the top layer',
      withEnd(
        marked,
        `<script>${place}d.popover='manual';d.style.cssText='position:absolute;margin:0;border:0;padding:0;background:#fff;left:'+(b.left+scrollX)+'px;top:'+(b.top+scrollY)+'px;width:'+b.width+'px;height:'+b.height+'px';document.body.append(d);d.showPopover()</script>`,
      ),
    ],
    [
      'by a picture',
      withEnd(
        marked,
        `<script>${place}const m=new Image();m.src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>";m.style.cssText='position:absolute;left:'+(b.left+scrollX)+'px;top:'+(b.top+scrollY)+'px;width:'+b.width+'px;height:'+b.height+'px';document.body.append(m)</script>`,
      ),
    ],
  ] as const);
  return { family: 'covered', name, html, isInSource: false };
}

/** Rows, columns and whole tables that are not where the source has them, or not there. */
export function moved(victim: Victim): Attempt {
  const { random, figure } = victim;
  const marked = victim.page(figure, (cell) => cell.replace(/^<(t[dh])/, '<$1 class="q7"'));
  const picture = '<img width="900" height="600" alt="表三" src="data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\'/>">';
  const [name, css, end] = random.pick([
    ['a row collapsed', 'tr:has(> .q7){visibility:collapse}', ''],
    ['a row without height', 'tr:has(> .q7){display:block;height:0;overflow:hidden}', ''],
    ['the cell moved a row down', '.q7{position:relative;top:2.2em}', ''],
    ['the cell moved to the left', '.q7{position:relative;left:-90px}', ''],
    ['the cell lifted by a transform', '.q7{transform:translateY(-2.4em)}', ''],
    ['a row turned round', 'tr:has(> .q7){display:flex;flex-direction:row-reverse}', ''],
    ['a table out of sight, a picture instead', 'table:has(.q7){position:absolute;left:-9999px}', picture],
    ['a table not shown, a picture instead', 'table:has(.q7){display:none}', picture],
    ['a table without opacity, a picture instead', 'table:has(.q7){opacity:0}', picture],
    ['a table shut in a box without height', '.shut{height:0;overflow:hidden}', ''],
  ] as const);
  const html = name.includes('shut in')
    ? marked.replace(/<table border="1">(?:(?!<\/table>)[\s\S])*?class="q7"[\s\S]*?<\/table>/, (all) => {
        const at = all.lastIndexOf('<table border="1">');
        return `${all.slice(0, at)}<div class="shut">${all.slice(at)}</div>`;
      })
    : marked;
  return {
    family: 'moved',
    name,
    html: withEnd(withHead(html, `<style>${css}</style>`), end),
    isInSource: name === 'a table not shown, a picture instead',
  };
}
