package dev.custody.checker.messages;

import java.util.Optional;

/** A way to mend a finding, which is worked out only when a tool asks for it. */
@FunctionalInterface
public interface Mending {

  /**
   * Works out the change.
   *
   * @param source the file with the finding
   * @return the change, or none where the source does not have the shape that it fits
   */
  Optional<Mend> in(Source source);
}
