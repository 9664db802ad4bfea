package dev.custody.annotations;

/** To be documented. */
public enum Outcome {
  TRUE,
  FALSE,
  NULL,
  NON_NULL,
  NORMAL_RETURN,
  NEVER
}
