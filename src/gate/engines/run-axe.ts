import type { AxeResults, CheckResult, NodeResult, RunOptions } from 'axe-core';

declare const axe: {
  configure(spec: { allowedOrigins: readonly string[] }): void;
  getRules(tags?: readonly string[]): { ruleId: string; tags: string[] }[];
  run(context: Document, options: RunOptions): Promise<AxeResults>;
  utils: { processMessage(message: unknown, data: unknown): string };
};

/** What axe found, as far as reports need it. */
export interface AxeRule {
  id: string;
  help: string;
  helpUrl: string;
  tags: string[];
  /** Whether axe leaves it to a person. */
  isDoubtful: boolean;
  nodes: AxeNode[];
}

export interface AxeNode {
  /** Selectors of frames and the element, joined by ` >>> `; of shadow roots and what is in them, by a blank. */
  selector: string;
  html: string;
  /** What is wrong with it, in Chinese and English. */
  reasons: { zh: string; en: string }[];
}

interface Order {
  tags: readonly string[];
  /** Rules without these tags that run too. */
  alsoRules: readonly string[];
  /** The only rules to run; null for all. */
  only: readonly string[] | null;
  /** Rules whose doubtful cases are wanted. */
  promoted: readonly string[];
  /** Sentences of the checks in Chinese, by check and outcome. */
  checks: Record<string, unknown>;
}

/** Runs in the page: lets axe judge it. It can use nothing from outside itself. */
export async function runAxe({ tags, alsoRules, only, promoted, checks }: Order): Promise<AxeRule[]> {
  const inChinese = ({ id, data }: CheckResult, outcome: 'fail' | 'incomplete'): string => {
    const texts = checks[id];
    const text: unknown = typeof texts === 'object' && texts ? Reflect.get(texts, outcome) : undefined;
    return text === undefined ? '' : axe.utils.processMessage(text, data);
  };
  const nodeOf = (node: NodeResult, outcome: 'fail' | 'incomplete'): AxeNode => ({
    selector: node.target.map((part) => (typeof part === 'string' ? part : part.join(' '))).join(' >>> '),
    html: node.html,
    reasons: [...node.any, ...node.all, ...node.none].map((check) => ({
      en: check.message,
      zh: inChinese(check, outcome) || check.message,
    })),
  });

  // axe takes the colour of text from -webkit-text-fill-color, which keeps the author's while forced colours are drawn.
  const isMisread = (rule: string, { element }: NodeResult): boolean =>
    rule === 'color-contrast' &&
    matchMedia('(forced-colors: active)').matches &&
    element !== undefined &&
    getComputedStyle(element).forcedColorAdjust === 'auto';

  axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });
  const isOutdated = (tag: string): boolean => tag === 'experimental' || tag === 'deprecated';
  const rules = axe
    .getRules()
    .filter(
      ({ ruleId, tags: own }) =>
        alsoRules.includes(ruleId) || (own.some((tag) => tags.includes(tag)) && !own.some(isOutdated)),
    )
    .map(({ ruleId }) => ruleId)
    .filter((id) => only?.includes(id) ?? true);
  if (rules.length === 0) return [];
  const { violations, incomplete } = await axe.run(document, {
    runOnly: { type: 'rule', values: rules },
    resultTypes: ['violations', 'incomplete'],
    elementRef: true,
    // It would fetch every style sheet and medium again, for orientation lock and sound alone (rules of ours).
    preload: false,
    pingWaitTime: 200,
    frameWaitTime: 10_000,
  });
  return [
    ...violations.map(({ id, help, helpUrl, tags: ownTags, nodes }) => ({
      id,
      help,
      helpUrl,
      tags: ownTags,
      isDoubtful: false,
      nodes: nodes.filter((node) => !isMisread(id, node)).map((node) => nodeOf(node, 'fail')),
    })),
    ...incomplete
      .filter(({ id }) => promoted.includes(id))
      .map(({ id, help, helpUrl, tags: ownTags, nodes }) => ({
        id,
        help,
        helpUrl,
        tags: ownTags,
        isDoubtful: true,
        nodes: nodes.map((node) => nodeOf(node, 'incomplete')),
      })),
  ];
}
