package dev.custody.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.custody.checker.contracts.Contracts;
import dev.custody.checker.messages.Reporter;
import java.util.List;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** A rule about what declarations say, judged on the tree without any flow. */
public interface DeclarationRule {

  /** Every rule of this kind. */
  List<DeclarationRule> ALL = List.of();

  /**
   * What a rule may ask while it judges a declaration.
   *
   * @param contracts what declarations promise
   * @param reporter where a violation is said
   * @param elements the compiler's elements
   * @param types the compiler's types
   */
  record Context(Contracts contracts, Reporter reporter, Elements elements, Types types) {}

  /**
   * Judges a class.
   *
   * @param tree its declaration
   * @param context what may be asked
   */
  default void checkClass(ClassTree tree, Context context) {}

  /**
   * Judges a method or constructor.
   *
   * @param tree its declaration
   * @param context what may be asked
   */
  default void checkMethod(MethodTree tree, Context context) {}

  /**
   * Judges a field, parameter or local variable.
   *
   * @param tree its declaration
   * @param context what may be asked
   */
  default void checkVariable(VariableTree tree, Context context) {}

  /**
   * Judges a type that is written anywhere in the source.
   *
   * @param tree the type
   * @param context what may be asked
   */
  default void checkType(Tree tree, Context context) {}
}
