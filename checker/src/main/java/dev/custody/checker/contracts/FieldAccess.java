package dev.custody.checker.contracts;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * One place in the source where a field, or a slot of the array in it, is read or written.
 *
 * @param field the field; or a local container that several threads reach, which is like one
 * @param object the name of the object whose field it is; empty for a local
 * @param kind what is done with it
 * @param at the assignment that writes it, the call that takes from it, or the expression that
 *     reads it
 * @param code the method around it; null in an initializer
 * @param making whether its object is being made, or its local not yet captured, so that nobody
 *     else has it
 * @param sole whether the method has its object for itself alone
 * @param inClosure whether a closure that may run on another thread does it
 * @param lent whether code of another object has what the field keeps from a method that lends it:
 *     which locks keep others away, the field's own class says
 * @param locks the locks held there
 */
record FieldAccess(
    VariableElement field,
    String object,
    Kind kind,
    Tree at,
    @Nullable Tree code,
    boolean making,
    boolean sole,
    boolean inClosure,
    boolean lent,
    List<Lock> locks) {

  /**
   * The same access, as its method is called.
   *
   * @param more the locks that every caller of its method holds
   * @param elsewhere whether another thread may call its method
   */
  FieldAccess under(List<Lock> more, boolean elsewhere) {
    List<Lock> all = new ArrayList<>(locks);
    all.addAll(more);
    return new FieldAccess(
        field, object, kind, at, code, making, sole, inClosure || elsewhere, lent, all);
  }

  /** The same access for what another method of the object does with what was read. */
  FieldAccess seenFrom(Spot place, Contracts contracts) {
    boolean isMaking = place.isMaking();
    boolean isSole = place.isSole(contracts);
    return new FieldAccess(
        field, object, kind, at, place.method(), isMaking, isSole, inClosure, lent, locks);
  }

  /** What is done with the field. */
  enum Kind {
    /** It is looked at. */
    READ,
    /** It is read into a variable. */
    COPY,
    /** It is assigned, or an element is taken out of the container that it keeps. */
    WRITE,
    /** An element is put into the container that it keeps. */
    FILL,
    /**
     * An element is taken out of the container that it keeps, which is made for several threads.
     */
    ATOMIC
  }
}
