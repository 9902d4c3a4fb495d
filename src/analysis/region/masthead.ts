import type { Line } from './line';
import { hasOutletShape, isOutletName } from './outletName';
import { isBoilerplate, isMenu } from './pageVoice';

/** Lines at either end of a document that can hold a masthead, or the imprint that names it again. */
const HEAD_LINES = 4;
const FOOT_LINES = 6;

/**
 * Indices of lines at the top that are the outlet's name, set above its story. A name ends like a paper's ("Orrin Post"), or
 * stands again in the imprint at the foot ("© Diário de Arden").
 *
 *     ["The Orrin Post", "News | Sport | Weather", "Bridge closed", …] -> [0]
 */
export function findMastheads(lines: readonly Line[]): number[] {
  const imprint = lines.slice(Math.max(HEAD_LINES, lines.length - FOOT_LINES)).filter((line) => isImprint(line));
  const found: number[] = [];
  for (let i = 0; i < Math.min(HEAD_LINES, lines.length - 2); i++) {
    const line = lines[i];
    if (!line || line.words > 6 || line.endsWithStop) continue;
    const name = line.text.toLowerCase();
    const isRepeated = imprint.some(({ text }) => text.toLowerCase().includes(name));
    const isNamed = line.words <= 5 && hasOutletShape(line.text) && isOutletName(line.text);
    if ((isRepeated && line.words > 1) || isNamed) found.push(i);
  }
  return found;
}

const isImprint = (line: Line): boolean => isBoilerplate(line) || isMenu(line) || /©|\(c\) ?\d{4}/iu.test(line.text);
