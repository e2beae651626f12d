/** More pages than this side by side are made by one template; fewer may each be their own. */
const siblings = 12;

/**
 * One page of each template of a built site: pages whose bodies use the same class names are alike. Where that says too
 * little, as on a site where every page has a class of its own, the shape of the paths is used instead.
 */
export function onePerTemplate(paths: readonly string[], read: (path: string) => string): string[] {
  const byClasses = Map.groupBy(paths, (path) => classesOf(read(path)) || parentOf(path));
  const alike = [...byClasses.values()].flatMap((group) => group.slice(0, 1));
  const byParent = Map.groupBy(paths, parentOf);
  const near = [...byParent.values()].flatMap((group) =>
    group.length > siblings ? group.slice(0, 1) : group,
  );
  return alike.length <= near.length ? alike : near;
}

/** The class names of a page's body in order. One with a digit is of that page alone: `post-123`. */
function classesOf(html: string): string {
  const body = html.slice(Math.max(0, html.indexOf('<body')));
  const names = body.matchAll(/\sclass=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g);
  const words = [...names].flatMap(([, double, single, bare]) =>
    (double ?? single ?? bare ?? '').split(/\s+/),
  );
  return [...new Set(words.filter((word) => word !== '' && !/\d/.test(word)))].sort().join(' ');
}

function parentOf(path: string): string {
  return path.replace(/[^/]*\/?$/, '');
}
