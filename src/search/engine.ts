/** A result as the page shows it. */
export interface SearchHit {
  url: string;
  title: string;
  /** Text around what was found, with the found words marked. */
  excerpt: { text: string; found: boolean }[];
}

/** An index that was loaded into the browser. */
export interface SearchEngine {
  /** The hits of a query, best first; each is fetched when its `load` is called. */
  search(query: string): Promise<{ load: () => Promise<SearchHit> }[]>;
}

/** What Pagefind's script exports, as far as it is used here (pagefind 1.6.0, its JavaScript API). */
interface PagefindScript {
  options(options: { excerptLength: number; bundlePath: string; baseUrl: string }): Promise<void>;
  search(query: string): Promise<{ results: { data: () => Promise<PagefindData> }[] } | null>;
}

interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
}

/** Loads the index of a language. The only place that knows Pagefind in the browser. */
export async function loadEngine(indexPath: string): Promise<SearchEngine> {
  const script: unknown = await import(/* @vite-ignore */ `${indexPath}pagefind.js`);
  if (!isPagefindScript(script)) throw new Error('The search index has no engine.');
  await script.options({ excerptLength: 40, bundlePath: indexPath, baseUrl: '/' });
  return {
    async search(query) {
      const found = await script.search(query);
      return (found?.results ?? []).map((result) => ({
        async load() {
          const { url, excerpt, meta } = await result.data();
          return { url, title: meta['title'] ?? url, excerpt: readExcerpt(excerpt) };
        },
      }));
    },
  };
}

function isPagefindScript(script: unknown): script is PagefindScript {
  return typeof script === 'object' && script !== null && 'search' in script && 'options' in script;
}

/** Takes the words and the marks out of an excerpt; nothing else of its markup reaches the page. */
function readExcerpt(html: string): SearchHit['excerpt'] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => ({
    text: node.textContent ?? '',
    found: node.nodeName === 'MARK',
  }));
}
