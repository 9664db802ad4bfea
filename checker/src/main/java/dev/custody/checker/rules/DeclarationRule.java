package dev.custody.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.custody.checker.contracts.Contracts;
import dev.custody.checker.contracts.Drains;
import dev.custody.checker.contracts.Typing;
import dev.custody.checker.messages.Reporter;
import java.util.List;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** A rule about what declarations say, judged on the tree without any flow. */
public interface DeclarationRule {

  /**
   * Every rule of this kind. A method, since a constant of an interface with default methods would
   * make the rules and the interface wait for each other's initialization.
   *
   * @return the rules
   */
  static List<DeclarationRule> all() {
    return List.of(
        new FieldUnannotated(),
        new TypeArgumentUnannotated(),
        new FieldNeverDrained(),
        new OverrideOwnership(),
        new TrustedWithoutReason(),
        new AnnotationMisplaced(),
        new BorrowStored());
  }

  /**
   * What a rule may ask while it judges a declaration.
   *
   * @param contracts what declarations promise
   * @param typing the types of the file's expressions
   * @param drains which fields of the file are given up by a method
   * @param reporter where a violation is said
   * @param elements the compiler's elements
   * @param types the compiler's types
   */
  record Context(
      Contracts contracts,
      Typing typing,
      Drains drains,
      Reporter reporter,
      Elements elements,
      Types types) {}

  /**
   * Judges a class.
   *
   * @param tree its declaration
   * @param path the way to it
   * @param context what may be asked
   */
  default void checkClass(ClassTree tree, TreePath path, Context context) {}

  /**
   * Judges a method or constructor.
   *
   * @param tree its declaration
   * @param path the way to it
   * @param context what may be asked
   */
  default void checkMethod(MethodTree tree, TreePath path, Context context) {}

  /**
   * Judges a field, parameter or local variable; a receiver is judged with its method.
   *
   * @param tree its declaration
   * @param path the way to it
   * @param context what may be asked
   */
  default void checkVariable(VariableTree tree, TreePath path, Context context) {}

  /**
   * Judges a type that is written in the source and carries type arguments or annotations, or a
   * type parameter.
   *
   * @param path the way to the type
   * @param context what may be asked
   */
  default void checkType(TreePath path, Context context) {}
}
