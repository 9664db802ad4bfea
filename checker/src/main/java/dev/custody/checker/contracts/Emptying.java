package dev.custody.checker.contracts;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** What methods of the file do to the containers that they are lent, or that their object keeps. */
public interface Emptying {

  /**
   * Whether a container has no elements when a method returns, whatever it had before.
   *
   * @param method a method of the file
   * @param container one of its parameters, or a field of its object
   * @return whether every way to return leaves it empty; false for a method of another file
   */
  boolean leavesEmpty(ExecutableElement method, VariableElement container);

  /**
   * Whether a container has no elements where a method throws, be it by a call that says nothing of
   * exceptions.
   *
   * @param method a method of the file
   * @param container one of its parameters, or a field of its object
   * @return whether it is emptied before anything is called that may throw; false for a method of
   *     another file
   */
  boolean throwsEmpty(ExecutableElement method, VariableElement container);

  /**
   * Whether a field of its object keeps nothing when a method returns but what the method was given
   * for it.
   *
   * @param method a method of the file
   * @param field the field
   * @return whether every way to return has seen to what it kept, and put nothing else there; false
   *     for a method of another file
   */
  boolean keepsOnlyGiven(ExecutableElement method, VariableElement field);

  /**
   * Whether a method may leave something in a field of its object that it has neither found there
   * nor been given.
   *
   * @param method a method of the file
   * @param field the field
   * @return whether some way to return does; false for a method of another file
   */
  boolean putsOther(ExecutableElement method, VariableElement field);

  /**
   * Where a method may end the loan that it is given, before it uses it.
   *
   * @param method a method of the file
   * @param parameter one of its parameters, which is lent
   * @param keepers the fields that keep what it is lent
   * @return what ends the loan; null where it does not use it afterwards, or is of another file
   */
  @Nullable Tree endsBeforeUse(
      ExecutableElement method, VariableElement parameter, Set<LendingField> keepers);

  /**
   * Whether a method keeps a container that it is lent, or lets somebody else have it.
   *
   * @param method a method or constructor of the file
   * @param parameter the parameter that refers to it
   * @return whether anybody may empty it later; false for a method of another file
   */
  boolean keeps(ExecutableElement method, VariableElement parameter);

  /**
   * Whether a method puts something into a container that it is lent.
   *
   * @param method a method of the file
   * @param parameter the parameter that refers to it
   * @return whether its text, or that of a method which it hands it to, calls what takes an
   *     element; false for a method of another file
   */
  boolean fills(ExecutableElement method, VariableElement parameter);

  /**
   * Whether a method lets somebody else have the object that it is called on.
   *
   * @param method a method or constructor of the file
   * @return whether anybody may know the object afterwards; true for a method of another file
   */
  boolean keepsThis(ExecutableElement method);

  /**
   * Whether what a method gives is the object that it is called on, as in a chain of calls.
   *
   * @param method a method
   * @return whether it is of the file and returns nothing else
   */
  boolean returnsThis(ExecutableElement method);

  /**
   * Whether a closure may count on being run, at most once.
   *
   * @param closure a lambda or method reference of the file
   * @return whether it is given to somebody who says so
   */
  boolean runsOnce(ExpressionTree closure);

  /**
   * Whether a method makes what it returns, and lets nobody else have it.
   *
   * @param method a method of the file
   * @return whether its caller alone has the result; false for a method of another file
   */
  boolean makesResult(ExecutableElement method);

  /**
   * What a method tells of what its object owns.
   *
   * @param method the method
   * @param fields the fields by which the object owns
   * @return what its result says; nothing for a method of another file
   */
  EmptyAnswer answer(ExecutableElement method, List<VariableElement> fields);
}
