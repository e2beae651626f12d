import type { Site } from '../model/site.ts';

const head = `# 由 npm run codeowners 產生：每個項目由承辦部門的 reviewers（content/departments.yaml）審核。
# Made by npm run codeowners: each item is reviewed by its department’s reviewers in content/departments.yaml.
`;

/** The file by which GitHub asks the reviewers of a department for every change of its items. Unknown reviewers: no line. */
export function codeowners({ items, departments }: Pick<Site, 'items' | 'departments'>): string {
  const lines = items.flatMap(({ folder, original }) => {
    const owner = departments.find(({ id }) => id === original.data.department);
    return owner === undefined || owner.reviewers.length === 0
      ? []
      : [`/content/${folder}/ ${owner.reviewers.join(' ')}\n`];
  });
  return `${head}${lines.sort().join('')}`;
}
