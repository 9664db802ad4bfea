package dev.custody.checker.resources;

import dev.custody.checker.types.Qualifier;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is known of the elements of a container. They are its holder's duty for as long as some may
 * be left.
 *
 * @param fill whether any are left
 * @param keeps as what the container holds them: {@code OWNED} or {@code REFCOUNTED}
 * @param isShared whether the container may be referred to from several places, as an object that
 *     is not tracked itself may; then whoever it was handed to may be the one who empties it
 * @param vacancy for an array, which of its slots are known to be empty
 */
public record Contents(Fill fill, Qualifier keeps, boolean isShared, Vacancy vacancy) {

  /** Whether a container has elements that somebody must give up. */
  public enum Fill {
    /** It has none, on every path that comes here. */
    EMPTY,
    /** Its elements are containers, and none of them has any. */
    HOLLOW,
    /** It may have some. */
    SOME,
    /** What it refers to has moved to another container; it may only be cleared or forgotten. */
    SPENT
  }

  /**
   * The same container, filled otherwise.
   *
   * @param other whether elements are left
   * @return the contents
   */
  public Contents with(Fill other) {
    return new Contents(other, keeps, isShared, Vacancy.NONE);
  }

  /**
   * The same array, of which other slots are known to be empty.
   *
   * @param slots which ones
   * @return the contents
   */
  public Contents vacant(Vacancy slots) {
    return new Contents(fill, keeps, isShared, slots);
  }

  /**
   * What is known where two paths meet.
   *
   * @param other what is known on the other path
   * @return the contents; some may be left unless both paths know better
   */
  Contents join(Contents other) {
    if (fill == other.fill) {
      return vacant(vacancy.join(other.vacancy));
    }
    Set<Fill> both = EnumSet.of(fill, other.fill);
    if (both.contains(Fill.HOLLOW) && !both.contains(Fill.SOME)) {
      return with(both.contains(Fill.SPENT) ? Fill.SPENT : Fill.HOLLOW);
    }
    if (both.contains(Fill.EMPTY) && both.contains(Fill.SOME)) {
      return fill == Fill.SOME ? this : other; // what is empty has no slot that is not
    }
    return with(Fill.SOME);
  }
}
