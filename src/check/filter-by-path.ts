import type { Inspection } from './inspect.ts';

/**
 * The diagnostics of one file or folder of the content. All of it is read, since an item stands among others; what
 * cannot be read at all is reported wherever it is.
 */
export function filterByPath(inspection: Inspection, path: string): Inspection {
  if (!inspection.site) return inspection;
  const isInside = (file: string): boolean => file === path || file.startsWith(`${path}/`);
  const items = inspection.site.items.filter(
    ({ folder }) => isInside(folder) || path.startsWith(`${folder}/`),
  );
  const diagnostics = inspection.diagnostics.filter(({ file }) => isInside(file));
  return { ...inspection, items: items.length, diagnostics };
}
