import { sitePaths } from '../../model/site-paths.ts';
import { isListed } from '../../model/item.ts';
import { classNameIn } from '../../model/registries/class-name.ts';
import { trees, type Class, type Tree } from '../../model/registries/classification.ts';
import { itemsInClass } from '../../model/select-items.ts';
import type { TextContext } from '../context.ts';
import { listPaging } from '../paging.ts';
import { defineRoute, onlyEntry, type Title } from '../route.ts';
import { titleIn } from '../title.ts';

/** The three ways the government portal classifies information. */
export const classes = defineRoute({
  pattern: sitePaths.classes,
  address: () => sitePaths.classes,
  entries: onlyEntry,
  title: ({ text }) => ({ text: text('classes.title') }),
  description: ({ text }) => text('classes.intro'),
});

/** All classes of a tree. */
export const tree = defineRoute({
  pattern: sitePaths.tree(':tree'),
  address: sitePaths.tree,
  entries: () => trees,
  title: ({ text }, entry: Tree) => ({ text: text(`tree.${entry}`) }),
  description: ({ text }, entry) => text(`tree.${entry}.intro`),
  above: () => sitePaths.classes,
  links: ['site-map', 'ways-in'],
});

/** A class with its tree. */
export interface ClassEntry {
  tree: Tree;
  entry: Class;
}

/** The items of a class and of the classes below it. */
export const classPage = defineRoute({
  pattern: sitePaths.classPage(':tree', ':code'),
  address: ({ tree: name, entry }: ClassEntry) => sitePaths.classPage(name, entry.code),
  entries: ({ site }) =>
    trees.flatMap((name) => site.classification[name].classes.map((entry) => ({ tree: name, entry }))),
  title: (context, { entry }) => {
    const { gloss } = classNameIn(entry, context.locale);
    const name = nameOf(context, entry);
    // The whole is in two languages, so neither is named.
    return gloss === undefined
      ? name
      : { text: `${name.text}${context.text('classes.unofficial', { gloss })}` };
  },
  label: (context, { entry }) => nameOf(context, entry),
  above: (_site, { tree: name, entry }) =>
    entry.parent === null ? sitePaths.tree(name) : sitePaths.classPage(name, entry.parent),
  items: ({ site }, { tree: name, entry }) =>
    itemsInClass(site, site.items.filter(isListed), name, entry.code),
  paging: listPaging,
});

function nameOf({ locale }: TextContext, entry: Class): Title {
  const name = classNameIn(entry, locale);
  return titleIn(name.text, name.locale, locale);
}
