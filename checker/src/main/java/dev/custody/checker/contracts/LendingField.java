package dev.custody.checker.contracts;

import javax.lang.model.element.VariableElement;

/**
 * A field that keeps what a method is lent, as the method sees it.
 *
 * @param object whose field it is: of the method's own object or of one that it is given; for a
 *     static field it says nothing
 * @param field the field
 */
public record LendingField(Ref object, VariableElement field) {}
