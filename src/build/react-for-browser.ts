import { fileURLToPath } from 'node:url';
import { rolldown, type Plugin } from 'rolldown';

/** Where the bundle of Decap CMS looks for React: it is built with both packages left out (webpack `externals`). */
const entry = `
import React from 'react';
import ReactDOM from 'react-dom';
window.React = React;
window.ReactDOM = ReactDOM;
`;

const entryId = '\0react-for-browser';

/** Gives Rolldown the entry, which is no file. */
const virtualEntry: Plugin = {
  name: 'react-for-browser',
  resolveId: (id) => (id === entryId ? id : undefined),
  load: (id) => (id === entryId ? entry : undefined),
};

/**
 * One minified script that gives a page `React` and `ReactDOM`, which have had no file for browsers since React 19.
 *
 * The bundle of Decap CMS has the renderer (`react-dom/client`) inside and throws error 527 at any other version of
 * React than the renderer's own, so package.json names exactly that one.
 */
export async function reactForBrowser(): Promise<string> {
  const bundle = await rolldown({
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    input: entryId,
    platform: 'browser',
    plugins: [virtualEntry],
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
