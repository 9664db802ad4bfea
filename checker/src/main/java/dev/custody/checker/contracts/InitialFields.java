package dev.custody.checker.contracts;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** What the fields of one source file hold when a constructor begins. */
public final class InitialFields {

  private final Set<VariableElement> declared = new HashSet<>();
  private final Map<VariableElement, ExpressionTree> initialized = new HashMap<>();
  private final Set<VariableElement> startEmpty = new HashSet<>();
  private final Set<VariableElement> mentioned = new HashSet<>();
  private final Map<VariableElement, Integer> writes = new HashMap<>();

  InitialFields() {}

  /** A field is declared. */
  void declare(VariableElement field, @Nullable ExpressionTree initializer) {
    declared.add(field);
    if (initializer != null && initializer.getKind() != Kind.NULL_LITERAL) {
      initialized.put(field, initializer);
      if (isEmptyNew(initializer)) {
        startEmpty.add(field);
      }
    }
  }

  /** An initializer writes a field. */
  void write(VariableElement field) {
    writes.merge(field, 1, Integer::sum);
  }

  /** An initializer mentions a field. */
  void mention(VariableElement field) {
    mentioned.add(field);
  }

  /**
   * Whether a field is declared in this file.
   *
   * @param field the field
   * @return whether all that its class does to it is known
   */
  public boolean declares(VariableElement field) {
    return declared.contains(field);
  }

  /**
   * Whether a field holds nothing when a constructor begins.
   *
   * @param field a field of this file
   * @return whether no initializer puts anything there
   */
  public boolean startsNull(VariableElement field) {
    return !initialized.containsKey(field) && !mentioned.contains(field);
  }

  /**
   * What a field is declared with.
   *
   * @param field a field
   * @return its initializer; null where it has none, or that is null
   */
  public @Nullable ExpressionTree initializer(VariableElement field) {
    return initialized.get(field);
  }

  /**
   * Whether an initializer block is the only one to write a field.
   *
   * @param field a field of this file
   * @return whether it has no initializer of its own, and no second assignment in a block
   */
  public boolean isInitializedOnce(VariableElement field) {
    return !initialized.containsKey(field) && writes.getOrDefault(field, 0) == 1;
  }

  /**
   * Whether the container or array in a field is new and empty when a constructor begins.
   *
   * @param field a field
   * @return whether its initializer makes it so, and no other initializer mentions it
   */
  public boolean startsEmpty(VariableElement field) {
    return startEmpty.contains(field) && !mentioned.contains(field);
  }

  /** Whether an expression makes something of no elements: of what it has, a call would tell. */
  private static boolean isEmptyNew(ExpressionTree initializer) {
    return initializer instanceof NewArrayTree array
        ? array.getInitializers() == null
        : initializer instanceof NewClassTree made
            && made.getArguments().stream().allMatch(InitialFields::isNumber)
            && made.getClassBody() == null;
  }

  private static boolean isNumber(ExpressionTree argument) {
    return TreeUtils.typeOf(argument).getKind().isPrimitive();
  }
}
