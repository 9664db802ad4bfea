package dev.custody.checker.contracts;

import dev.custody.checker.types.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * What a field says of the value that it keeps.
 *
 * @param qualifier as what it keeps it; null when the field keeps nothing tracked, or does not say
 * @param componentQualifier the same for the slots of an array field; null likewise
 * @param tracked whether its declared type is tracked
 * @param isFinal whether it is assigned once
 * @param isVolatile whether writing it is no exclusive use of its object
 * @param isStatic whether it belongs to the class
 */
public record FieldContract(
    @Nullable Qualifier qualifier,
    @Nullable Qualifier componentQualifier,
    boolean tracked,
    boolean isFinal,
    boolean isVolatile,
    boolean isStatic) {

  /**
   * Whether the field owns what it keeps, alone or by a count.
   *
   * @return whether somebody must take the value out and give it up
   */
  public boolean owns() {
    return qualifier != null && qualifier.hasDuty();
  }
}
