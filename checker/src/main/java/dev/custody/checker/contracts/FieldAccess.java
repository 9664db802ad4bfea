package dev.custody.checker.contracts;

import com.sun.source.tree.Tree;
import java.util.List;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * One place in the source where a field, or a slot of the array in it, is read or written.
 *
 * @param field the field
 * @param kind what is done with it
 * @param at the assignment that writes it, or the expression that reads it
 * @param code the method around it; null in an initializer
 * @param making whether its object is being made, so that nobody else has it yet
 * @param sole whether the method has its object for itself alone
 * @param inClosure whether a closure that may run on another thread does it
 * @param locks the locks held there
 */
record FieldAccess(
    VariableElement field,
    Kind kind,
    Tree at,
    @Nullable Tree code,
    boolean making,
    boolean sole,
    boolean inClosure,
    List<Lock> locks) {

  /** What is done with the field. */
  enum Kind {
    /** It is looked at. */
    READ,
    /** It is read into a variable. */
    COPY,
    /** It is assigned. */
    WRITE
  }
}
