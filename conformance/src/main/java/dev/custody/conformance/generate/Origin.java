package dev.custody.conformance.generate;

/** How a program came to be, and so what is expected of the checker. */
public enum Origin {
  /** Made of any steps: the checker may accept or reject it. */
  RANDOM,
  /** Right by construction: a rejection is a false alarm. */
  RIGHT,
  /** Right but for a change or two: mostly to be rejected. */
  MUTANT
}
