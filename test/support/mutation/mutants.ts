import { parseAst } from 'vite';

/** One small change of a source text: what stands from `start` to `end` replaced by `text`. */
export type Mutant = { readonly start: number; readonly end: number; readonly text: string };

type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [key: string]: unknown };
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string' && 'start' in value;

const swapped: Readonly<Record<string, string>> = {
  ...{ '<': '<=', '<=': '<', '>': '>=', '>=': '>', '===': '!==', '!==': '===' },
  ...{ '+': '-', '-': '+', '*': '/', '/': '*', '&&': '||', '||': '&&', '??': '&&' },
  ...{ some: 'every', every: 'some', min: 'max', max: 'min' },
};
/** Calls that give something of the same type as what they are asked of. */
const dropped = new Set(['filter', 'sort', 'toSorted', 'slice', 'reverse', 'toReversed']);

const isText = (node: unknown): boolean =>
  isNode(node) && (node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string'));

const ofLiteral = ({ start, end, value }: Node): Mutant[] => {
  if (typeof value === 'boolean') return [{ start, end, text: `${!value}` }];
  if (typeof value === 'number') return [{ start, end, text: value === 1 ? '0' : `${value + 1}` }];
  return typeof value === 'string' && value !== '' ? [{ start, end, text: "''" }] : [];
};

const ofCall = (code: string, { start, end, callee }: Node): Mutant[] => {
  if (!isNode(callee) || callee.type !== 'MemberExpression') return [];
  const { object, property } = callee;
  if (!isNode(object) || !isNode(property) || typeof property.name !== 'string') return [];
  const { name } = property;
  const other = swapped[name];
  if (other !== undefined && (name !== 'min' && name !== 'max' ? true : object.name === 'Math'))
    return [{ start: property.start, end: property.end, text: other }];
  return dropped.has(name) ? [{ start, end, text: code.slice(object.start, object.end) }] : [];
};

const ofOperator = (code: string, { left, right, operator }: Node): Mutant[] => {
  if (!isNode(left) || !isNode(right) || typeof operator !== 'string' || isText(left) || isText(right)) {
    // A text can be compared with, and not taken from.
    if (!isNode(left) || !isNode(right) || (operator !== '===' && operator !== '!==')) return [];
  }
  const other = swapped[String(operator)];
  if (other === undefined) return [];
  const start = left.end + code.slice(left.end, right.start).indexOf(String(operator));
  return [{ start, end: start + String(operator).length, text: other }];
};

const bothWays = (test: unknown): Mutant[] =>
  isNode(test) ? ['true', 'false'].map(text => ({ start: test.start, end: test.end, text })) : [];

/** `yield;` gives way to other requests and changes no answer: tests of how often the model rests are not asked either. */
const isRest = (node: unknown): boolean =>
  isNode(node) && node.type === 'YieldExpression' && node.argument === null && node.delegate === false;

/** The changes of one node. */
const mutantsAt = (code: string, node: Node): Mutant[] => {
  switch (node.type) {
    case 'Literal':
      return ofLiteral(node);
    case 'CallExpression':
      return ofCall(code, node);
    case 'BinaryExpression':
    case 'LogicalExpression':
      return ofOperator(code, node);
    case 'ConditionalExpression':
    case 'IfStatement':
      return bothWays(node.test);
    case 'UnaryExpression':
      return node.operator === '!' && isNode(node.argument)
        ? [{ start: node.start, end: node.end, text: code.slice(node.argument.start, node.argument.end) }]
        : [];
    case 'ArrayExpression':
      return (node.elements as unknown[]).length === 0 ? [] : [{ start: node.start, end: node.end, text: '[]' }];
    case 'ExpressionStatement':
      return isRest(node.expression) ? [] : [{ start: node.start, end: node.end, text: ';' }];
    default:
      return [];
  }
};

/**
 * `a < b ? -1 : 1`, by which names that all differ are sorted: with `<=`, or with 0 for 1, the same, since sorting asks
 * whether an order is negative and nothing else.
 */
const isOrder = ({ type, test, consequent, alternate }: Node): boolean =>
  type === 'ConditionalExpression' &&
  isNode(test) &&
  test.operator === '<' &&
  isNode(consequent) &&
  consequent.type === 'UnaryExpression' &&
  isNode(alternate) &&
  alternate.value === 1;

/** `row[i] ?? 0` of a table that is read within its bounds: TypeScript asks for the number, and no value reaches it. */
const isInBounds = ({ type, operator, left, right }: Node): boolean =>
  type === 'LogicalExpression' &&
  operator === '??' &&
  isNode(left) &&
  left.computed === true &&
  isNode(right) &&
  typeof right.value === 'number';

/** The parts of a node in which a change may be seen. */
const seenIn = (node: Node): readonly unknown[] => {
  if (isInBounds(node)) return [node.left];
  const { test, consequent } = node;
  return isOrder(node) && isNode(test) ? [test.left, test.right, consequent] : Object.values(node);
};

/** What says nothing when the program runs. */
const isSilent = ({ type }: Node): boolean =>
  type === 'ImportDeclaration' || (type.startsWith('TS') && !/^TS(As|Satisfies|NonNull)/.test(type));

/** All changes of a module in TypeScript, by their places: operators, conditions, constants, calls and statements. */
export const mutantsOf = (code: string): readonly Mutant[] => {
  const found: Mutant[] = [];
  const visit = (node: Node): void => {
    if (isSilent(node)) return;
    found.push(...mutantsAt(code, node));
    for (const child of seenIn(node).flat()) if (isNode(child)) visit(child);
  };
  visit(parseAst(code, { lang: 'ts' }) as unknown as Node);
  return found.sort((a, b) => a.start - b.start || a.end - b.end || (a.text < b.text ? -1 : 1));
};

export const mutated = (code: string, { start, end, text }: Mutant): string =>
  code.slice(0, start) + text + code.slice(end);
