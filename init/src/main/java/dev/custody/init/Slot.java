package dev.custody.init;

import org.jspecify.annotations.Nullable;

/**
 * A place in a source where an annotation may stand.
 *
 * @param source the file
 * @param kind what it says something about
 * @param offset before which character the annotation goes
 * @param before what must be written before it
 * @param after what must be written after it
 * @param isTracked whether the type there is tracked by itself
 * @param written what stands there already, which is never changed
 */
record Slot(
    Source source,
    Kind kind,
    int offset,
    String before,
    String after,
    boolean isTracked,
    @Nullable Mark written) {

  /** What an annotation says something about. */
  enum Kind {
    /** Where two go to one offset, those of the kind named first come first. */
    METHOD,
    RECEIVER,
    PARAMETER,
    RESULT,
    FIELD,
    TYPE_ARGUMENT
  }

  /** Returns the edit that puts a mark there. */
  Edit edit(String mark) {
    return new Edit(source.file(), offset, before + mark + after);
  }
}
