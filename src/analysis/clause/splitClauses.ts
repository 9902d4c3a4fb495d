import type { Token } from '../model';
import { findOpener } from './clauseOpener';
import { finiteAfterSubject } from './finiteVerb';
import type { ClauseKind, OpenClause } from './openClause';
import { isComma, isFinite, isGerund, isParticipleForm, isPause, isVerb, lower } from './wordForm';

/** A run of words, `first` to `last` (indices, both inside), that states something by itself. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  readonly kind: ClauseKind;
  /** Its first finite verb, where it has one. */
  readonly finite?: number;
  /** The words of a subject that an insertion parted from this predicate. */
  readonly subject?: WordRange;
}

export interface WordRange {
  readonly first: number;
  readonly last: number;
}

const OPENS_CIRCUMSTANCE =
  /^(?:amid|amidst|despite|following|with|during|after|before|as|while|although|though|because)$/;

/** Marks behind which a new statement stands. */
const NEW_STATEMENT = new Set([';', '–', '—', '--']);

/** "It is a fact of life - we all leave": a hyphen between spaces is a dash. */
function isSpacedHyphen(words: readonly Token[], i: number): boolean {
  const [before, hyphen, after] = [words[i - 1], words[i], words[i + 1]];
  if (hyphen?.text !== '-' || !before || !after) return false;
  // "26 February - 1 March"
  return before.end < hyphen.start && hyphen.end < after.start && !/^\d/.test(after.text);
}

class Splitter {
  readonly clauses: Clause[] = [];
  readonly #words: readonly Token[];
  readonly #end: number;
  #open: OpenClause;
  #subject: WordRange | undefined;
  /** The dash that closes an insertion which belongs to the open clause. */
  #asideEnd = -1;
  #hasMain = false;

  constructor(words: readonly Token[], from: number, end: number) {
    this.#words = words;
    this.#end = end;
    const first = this.#skipPauses(from);
    this.#open = { first, kind: this.#opensWithCircumstance(first) ? 'circumstance' : 'main' };
  }

  run(): Clause[] {
    let depth = 0;
    for (let i = this.#open.first; i < this.#end; i++) {
      if (this.#words[i]?.text === '(') depth++;
      if (this.#words[i]?.text === ')') depth = Math.max(0, depth - 1);
      const kind = i > this.#open.first && depth === 0 ? this.#opensAt(i) : undefined;
      if (kind) this.#start(i, kind);
      this.#note(i);
    }
    this.#close(this.#end);
    return this.clauses;
  }

  #skipPauses(i: number): number {
    while (i < this.#end && (isPause(this.#words[i]) || /^["“”'‘’]$/.test(this.#words[i]?.text ?? ''))) i++;
    return i;
  }

  /** "Despite the rain, …", "Speaking to reporters, …": not "In May, …", "If it rains, …". */
  #opensWithCircumstance(i: number): boolean {
    const words = this.#words;
    if (!OPENS_CIRCUMSTANCE.test(lower(words[i])) && !isGerund(words[i])) return false;
    if (isGerund(words[i + 1]) && this.#bareSubjectBehind(i + 2) !== undefined) return true;
    for (let k = i + 3; k < this.#end; k++) if (isComma(words[k])) return k - i > (lower(words[i]) === 'as' ? 5 : 2);
    return false;
  }

  /** "After checking the ropes [the crew] left": index of the subject that no comma parts from what stands before it. */
  #bareSubjectBehind(from: number): number | undefined {
    const words = this.#words;
    for (let k = from; k < Math.min(this.#end, from + 14) && !isPause(words[k]) && !isFinite(words, k); k++) {
      const isStart = words[k]?.tag === 'DET' && /^(?:NOUN|PROPN|NUM)$/.test(words[k - 1]?.tag ?? '');
      if (isStart && isFinite(words, k + 2) && words[k + 1]?.tag === 'NOUN') return k;
    }
    return undefined;
  }

  #opensAt(i: number): ClauseKind | undefined {
    const words = this.#words;
    if (!this.#hasMain && this.#open.kind === 'circumstance' && this.#bareSubjectBehind(i) === i) return 'main';
    if (NEW_STATEMENT.has(words[i - 1]?.text ?? '') || isSpacedHyphen(words, i - 1)) return this.#opensBehindDash(i);
    if (words[i - 1]?.text === ':' && this.#opensBehindColon(i)) return 'main';
    if (isComma(words[i - 1])) {
      if (this.#resumesPredicate(i)) return 'predicate';
      if (!this.#hasMain && this.#open.kind !== 'main' && finiteAfterSubject(words, i, this.#end) !== undefined)
        return 'main';
    }
    return findOpener(words, i, this.#end, this.#open);
  }

  /** Not in "Its clients – the mills of Ayr – [are] still open": a subject, what it is, its verb. */
  #opensBehindDash(i: number): ClauseKind | undefined {
    const words = this.#words;
    if (i - 1 === this.#asideEnd) return undefined;
    if (words[i - 1]?.text === ';') return 'main';
    for (let k = i + 1; k < Math.min(this.#end, i + 32) && !isFinite(words, k); k++) {
      if (!NEW_STATEMENT.has(words[k]?.text ?? '') && !isSpacedHyphen(words, k)) continue;
      if (!isFinite(words, k + 1) && words[k + 1]?.tag !== 'ADP') break;
      this.#asideEnd = k;
      return undefined;
    }
    return 'main';
  }

  /** "Rain: ports closed", "There was one snag: the port was closed". */
  #opensBehindColon(i: number): boolean {
    if (this.#open.verb === undefined) return i - this.#open.first <= 4;
    return finiteAfterSubject(this.#words, i, this.#end) !== undefined;
  }

  /** ", who met her in May, [has] left": behind the comma that closes an insertion stands the subject's own verb. */
  #resumesPredicate(i: number): boolean {
    if (!this.#subject || this.#open.kind === 'main' || this.#open.kind === 'predicate') return false;
    let k = i;
    while (this.#words[k]?.tag === 'ADV') k++;
    return isVerb(this.#words[k]) && isFinite(this.#words, k);
  }

  #start(i: number, kind: ClauseKind): void {
    const isInsertion =
      kind === 'relative' || kind === 'participial' || kind === 'apposition' || kind === 'subordinate';
    const hasSubject = /^(?:main|coordinate|subordinate)$/.test(this.#open.kind);
    if (isInsertion && hasSubject && this.#open.finite === undefined && isComma(this.#words[i - 1])) {
      this.#subject = { first: this.#open.first, last: i - 2 };
    } else this.#close(i);
    const keepsSubject = kind === 'predicate' && this.#subject && this.#isParticiple(this.clauses.at(-1));
    this.#open = { first: keepsSubject && this.#subject ? this.#subject.first : i, kind };
  }

  /** "The offer, made on Friday, comes late" stays one clause with the insertion inside. */
  #isParticiple(clause: Clause | undefined): boolean {
    return clause?.kind === 'participial' && isParticipleForm(this.#words[clause.first]);
  }

  #note(i: number): void {
    const { verb, finite, kind } = this.#open;
    if (!isVerb(this.#words[i])) return;
    const isNowFinite = finite === undefined && isFinite(this.#words, i);
    this.#open = { ...this.#open, verb: verb ?? i, ...(isNowFinite && { finite: i }) };
    if (isNowFinite && (kind === 'main' || kind === 'predicate')) this.#hasMain = true;
  }

  #close(before: number): void {
    const words = this.#words;
    const { kind, finite } = this.#open;
    let { first } = this.#open;
    let last = before - 1;
    while (last >= first && isPause(words[last]) && words[last]?.text !== ')') last--;
    if (last < first) return;
    if (kind === 'apposition' && this.#subject) first = this.#subject.first;
    const subject = kind === 'predicate' && this.#subject && this.#subject.first < first ? this.#subject : undefined;
    this.clauses.push({ first, last, kind, ...(finite !== undefined && { finite }), ...(subject && { subject }) });
  }
}

/**
 * Splits the words `from` (inside) to `end` (outside) of a sentence into clauses, in text order. A clause keeps its subject where
 * the subject stands beside it; conjunctions stay at its start; commas between clauses belong to none.
 * `The mayor, who took office in May, met the guild on Friday, marking its first visit, amid rising rents` ->
 * `relative: who took office in May | predicate: met the guild on Friday | participial: marking … | circumstance: amid …`
 */
export function splitClauses(words: readonly Token[], from = 0, end = words.length): Clause[] {
  return new Splitter(words, from, end).run();
}
