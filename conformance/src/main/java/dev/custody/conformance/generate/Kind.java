package dev.custody.conformance.generate;

/** What kind of thing a holder refers to. */
enum Kind {
  /** A request that was not started. */
  IDLE,
  /** A started request. */
  REQUEST,
  /** The private data of a request. */
  DATA,
  /** An object of the driver that owns a request. */
  BOX,
  /** An object of the driver that keeps a loan of a request. */
  CURSOR
}
