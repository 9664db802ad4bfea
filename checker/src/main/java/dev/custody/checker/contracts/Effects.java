package dev.custody.checker.contracts;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * What running some code does to the fields of a source file.
 *
 * @param written the fields that it may write
 * @param filled those that it may write anything but null to, and those whose containers it may put
 *     something into; parameters and local variables among them, if it may fill a slot of theirs
 * @param used the fields whose objects it may change, by calling methods on them or handing them on
 * @param emptied the variables, fields and parameters, whose containers or arrays it may take
 *     something out of
 * @param slots the parameters and local variables to a slot of whose arrays it may write
 * @param changed the classes written elsewhere whose objects it may change, by a method of theirs
 * @param isOpen whether it runs a method of its own object that is written elsewhere
 * @param runsClosures whether it runs closures of the JDK's types, which may do anything
 */
public record Effects(
    Set<VariableElement> written,
    Set<VariableElement> filled,
    Set<VariableElement> used,
    Set<VariableElement> emptied,
    Set<VariableElement> slots,
    Set<TypeElement> changed,
    boolean isOpen,
    boolean runsClosures) {

  /** Code that does nothing to any field. */
  public static final Effects NONE =
      new Effects(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, false);

  /**
   * What this and other code do together.
   *
   * @param other the effects of the other code
   * @return the effects of both
   */
  public Effects and(Effects other) {
    if (other.equals(NONE)) {
      return this;
    }
    return new Effects(
        union(written, other.written),
        union(filled, other.filled),
        union(used, other.used),
        union(emptied, other.emptied),
        union(slots, other.slots),
        union(changed, other.changed),
        isOpen || other.isOpen,
        runsClosures || other.runsClosures);
  }

  private static <E> Set<E> union(Set<E> one, Set<E> other) {
    Set<E> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }
}
