import { memberOf, TextFault, type JsonNode } from './jsonTree';

// Each throws TextFault, at the value, where it is of another type.

/** The member under its own key, for spreading: {} where it is not there. */
export function readText<K extends string>(node: JsonNode, key: K): Partial<Record<K, string>> {
  const member = memberOf(node, key);
  if (!member) return {};
  if (member.type !== 'literal' || typeof member.value !== 'string') throw mustBe(key, 'a string', member);
  return { [key]: member.value } as Record<K, string>;
}

export function requireText(node: JsonNode, key: string): string {
  const value = readText(node, key)[key];
  if (value === undefined) throw new TextFault(`"${key}" is missing here`, node.start);
  return value;
}

export function readNumber<K extends string>(
  node: JsonNode,
  key: K,
  min: number,
  max: number,
): Partial<Record<K, number>> {
  const member = memberOf(node, key);
  if (!member) return {};
  const value = member.type === 'literal' ? member.value : undefined;
  if (typeof value !== 'number' || value < min || value > max) {
    throw mustBe(key, Number.isFinite(max) ? `a number from ${min} to ${max}` : 'a number', member);
  }
  return { [key]: value } as Record<K, number>;
}

export function readFlag(node: JsonNode, key: string): boolean | undefined {
  const member = memberOf(node, key);
  if (!member) return undefined;
  if (member.type !== 'literal' || typeof member.value !== 'boolean') throw mustBe(key, 'true or false', member);
  return member.value;
}

export function readChoice<T extends string>(node: JsonNode, key: string, choices: readonly T[]): T | undefined {
  const member = memberOf(node, key);
  if (!member) return undefined;
  const choice = choices.find((name) => member.type === 'literal' && name === member.value);
  if (choice === undefined) throw mustBe(key, `one of ${choices.join(', ')}`, member);
  return choice;
}

export function requireChoice<T extends string>(node: JsonNode, key: string, choices: readonly T[]): T {
  const value = readChoice(node, key, choices);
  if (value === undefined) throw new TextFault(`"${key}" is missing here`, node.start);
  return value;
}

const mustBe = (key: string, what: string, node: JsonNode): TextFault =>
  new TextFault(`"${key}" must be ${what}`, node.start);
