package dev.custody.checker.resources;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Which slots of an array are known to hold nothing while loops fill or empty it.
 *
 * @param from those from here on, which a loop that fills the array has not reached; null for none
 * @param before those before here, which a loop that empties the array has passed; null for none
 * @param after those after here, which a loop that counts down has passed; null for none
 * @param filled the constant indices of those that may hold something, while all others are empty;
 *     null where others may hold something too
 */
public record Vacancy(
    @Nullable Bound from,
    @Nullable Bound before,
    @Nullable VariableElement after,
    @Nullable Set<String> filled) {

  /** No slot is known to be empty. */
  public static final Vacancy NONE = new Vacancy(null, null, null, null);

  /**
   * A slot, as seen from the variable that a loop counts.
   *
   * @param index the variable
   * @param offset how far from it
   */
  public record Bound(VariableElement index, int offset) {

    /**
     * The same slot when the variable has grown by one.
     *
     * @return the slot as seen from there
     */
    public Bound afterIncrement() {
      return new Bound(index, offset - 1);
    }
  }

  /**
   * The same, with other slots that a loop has not reached.
   *
   * @param bound where they begin; null for none
   * @return the vacancy
   */
  public Vacancy from(@Nullable Bound bound) {
    return new Vacancy(bound, before, after, null);
  }

  /**
   * The same, with other slots that a loop has passed.
   *
   * @param bound where they end; null for none
   * @return the vacancy
   */
  public Vacancy before(@Nullable Bound bound) {
    return new Vacancy(from, bound, after, filled);
  }

  /**
   * The same, with other slots that a loop which counts down has passed.
   *
   * @param index the variable after which they lie; null for none
   * @return the vacancy
   */
  public Vacancy after(@Nullable VariableElement index) {
    return new Vacancy(from, before, index, filled);
  }

  /**
   * What is known when only some slots with constant indices may hold something.
   *
   * @param indices their indices
   * @return the vacancy
   */
  public static Vacancy but(Set<String> indices) {
    return new Vacancy(null, null, null, Set.copyOf(indices));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return Set.copyOf(both);
  }

  /** What is known where two paths meet. */
  Vacancy join(Vacancy other) {
    return new Vacancy(
        Objects.equals(from, other.from) ? from : null,
        Objects.equals(before, other.before) ? before : null,
        Objects.equals(after, other.after) ? after : null,
        filled == null || other.filled == null ? null : union(filled, other.filled));
  }
}
