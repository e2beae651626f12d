type PageContext = import('./site/page-context.ts').PageContext;

declare namespace App {
  interface Locals extends PageContext {
    /** Whether somebody looks at the page while working on the content. */
    isPreview: boolean;
  }
}

/** The MDX texts of items by their file, relative to the content folder; see src/build/mdx-texts.ts. */
declare module 'virtual:mingbai/mdx-texts' {
  export const texts: Readonly<Record<string, () => Promise<import('astro').MDXInstance<object>>>>;
}
