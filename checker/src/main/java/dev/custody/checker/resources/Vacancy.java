package dev.custody.checker.resources;

import java.util.Objects;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Which slots of an array are known to hold nothing while loops fill or empty it.
 *
 * @param from those from here on, which a loop that fills the array has not reached; null for none
 * @param before those before here, which a loop that empties the array has passed; null for none
 * @param after those after here, which a loop that counts down has passed; null for none
 * @param unnamed whether all that the store knows nothing of are empty, because slots were filled
 *     by constant indices only
 */
public record Vacancy(
    @Nullable Bound from,
    @Nullable Bound before,
    @Nullable VariableElement after,
    boolean unnamed) {

  /** No slot is known to be empty. */
  public static final Vacancy NONE = new Vacancy(null, null, null, false);

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
    return new Vacancy(bound, before, after, false);
  }

  /**
   * The same, with other slots that a loop has passed.
   *
   * @param bound where they end; null for none
   * @return the vacancy
   */
  public Vacancy before(@Nullable Bound bound) {
    return new Vacancy(from, bound, after, unnamed);
  }

  /**
   * The same, with other slots that a loop which counts down has passed.
   *
   * @param index the variable after which they lie; null for none
   * @return the vacancy
   */
  public Vacancy after(@Nullable VariableElement index) {
    return new Vacancy(from, before, index, unnamed);
  }

  /** What is known where two paths meet. */
  Vacancy join(Vacancy other) {
    return new Vacancy(
        Objects.equals(from, other.from) ? from : null,
        Objects.equals(before, other.before) ? before : null,
        Objects.equals(after, other.after) ? after : null,
        unnamed && other.unnamed);
  }
}
