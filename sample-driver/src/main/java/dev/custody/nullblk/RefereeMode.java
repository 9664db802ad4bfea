package dev.custody.nullblk;

/** Whether the block layer checks every use of a request at run time. */
public enum RefereeMode {
  /** It does. */
  ON,

  /** It does not. */
  OFF,

  /** The system property {@code custody.referee} says so. */
  AS_PROPERTY
}
