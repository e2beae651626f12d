/** A piece of HTML that is safe to put into a page. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

type Value = Markup | number | string | readonly Markup[];

/** Makes HTML of a template: what is filled in is text, and becomes markup only where it already was. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(parts.map((part, index) => part + written(values[index] ?? '')).join(''));
}

function written(value: Value): string {
  if (value instanceof Markup) return value.html;
  if (typeof value === 'object') return value.map((markup) => markup.html).join('');
  return String(value).replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

/** A text in both languages, the page being in Chinese. */
export function both({ zh, en }: { zh: string; en: string }): Markup {
  return html`${zh} <span lang="en">${en}</span>`;
}

/** A whole document: in Chinese, with English beside it. The style is its own, so that one file is all there is. */
export function documentOf(title: { zh: string; en: string }, main: Markup): string {
  const page = html`<!doctype html>
    <html lang="zh-TW">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title.zh} ${title.en}</title>
        <style>
          :root {
            color-scheme: light dark;
            background: Canvas;
            color: CanvasText;
          }
          body {
            font:
              1rem/1.6 system-ui,
              sans-serif;
            margin: 0 auto;
            max-width: 60rem;
            padding: 1rem;
            overflow-wrap: anywhere;
          }
          table {
            border-collapse: collapse;
            margin-block: 1rem;
          }
          th,
          td {
            border: 0.0625rem solid;
            padding: 0.25rem 0.5rem;
            text-align: start;
            vertical-align: top;
          }
          li {
            margin-block: 0.5rem;
          }
          img {
            display: block;
            max-width: 100%;
            border: 0.0625rem solid;
          }
          pre {
            white-space: pre-wrap;
          }
          article {
            border-block-start: 0.0625rem solid;
            padding-block: 1rem;
          }
          a {
            display: inline-block;
            min-block-size: 1.5rem;
            min-inline-size: 1.5rem;
          }
          .wide {
            overflow-x: auto;
          }
        </style>
      </head>
      <body>
        <a href="#main">跳到主要內容 <span lang="en">Skip to main content</span></a>
        <main id="main" tabindex="-1">
          <h1>${both(title)}</h1>
          ${main}
        </main>
      </body>
    </html> `;
  return page.html.replace(/^ {4}/gm, '').replace(/[ \t]+$/gm, '');
}
