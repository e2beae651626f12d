import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The parts of React that Decap CMS wants, each file after what it asks for. React has no file for browsers any more. */
const parts = [
  { name: 'react', file: 'react/cjs/react.production.js' },
  { name: 'scheduler', file: 'scheduler/cjs/scheduler.production.js' },
  { name: 'react-dom', file: 'react-dom/cjs/react-dom.production.js' },
  { name: 'react-dom/client', file: 'react-dom/cjs/react-dom-client.production.js' },
] as const;

/** One script that gives a page `React` and `ReactDOM`, from the packages that came with the editor. */
export function reactForBrowser(bundle: string): string {
  const require = createRequire(bundle);
  const modules = parts.map(({ name, file }) => {
    const [packageName = '', ...rest] = file.split('/');
    const path = join(dirname(require.resolve(`${packageName}/package.json`)), ...rest);
    return `  ${JSON.stringify(name)}(exports, require) {\n${readFileSync(path, 'utf8')}\n  },`;
  });
  return `(() => {
const parts = {
${modules.join('\n')}
};
const made = {};
const require = (name) => {
  if (!made[name]) parts[name]((made[name] = {}), require);
  return made[name];
};
window.React = { ...require('react'), version: ${JSON.stringify(expectedVersion(bundle))} };
window.ReactDOM = { ...require('react-dom'), ...require('react-dom/client') };
})();
`;
}

/**
 * The version of React that the bundle was made with. Its half of React refuses any other than exactly this one, and
 * the range of the package lets npm install a newer.
 */
function expectedVersion(bundle: string): string {
  const version = /"(\d+\.\d+\.\d+)"!==\w+\)throw Error\(\w+\(527/.exec(readFileSync(bundle, 'utf8'));
  return version?.[1] ?? '';
}
