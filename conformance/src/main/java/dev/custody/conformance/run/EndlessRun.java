package dev.custody.conformance.run;

import java.io.Serial;

/** Ends the context of a driver that would go on for ever; no exception that a driver catches. */
final class EndlessRun extends Error {
  @Serial private static final long serialVersionUID = 1L;

  /** A driver that goes on for ever. */
  EndlessRun() {
    super("the driver goes on and on", null, false, false);
  }
}
