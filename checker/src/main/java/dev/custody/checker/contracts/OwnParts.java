package dev.custody.checker.contracts;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of a source file keep a part of their object: something that the object makes itself
 * and keeps for good, so that it is nobody else's.
 */
public final class OwnParts {

  private final Set<VariableElement> made = new HashSet<>();
  private final Set<VariableElement> given = new HashSet<>();
  private final Map<ExecutableElement, VariableElement> getters = new HashMap<>();

  OwnParts() {}

  /** A field is given a value, where it is declared or later. */
  void assign(VariableElement field, ExpressionTree value) {
    (makes(TreeUtils.withoutParens(value)) ? made : given).add(field);
  }

  /** A method is declared; one that does nothing but give what a field keeps stands for that. */
  void declare(ExecutableElement method, @Nullable BlockTree body) {
    List<? extends StatementTree> statements = body == null ? List.of() : body.getStatements();
    if (statements.size() == 1
        && statements.get(0) instanceof ReturnTree back
        && back.getExpression() != null
        && TreeUtils.isSelfAccess(TreeUtils.withoutParens(back.getExpression()))
        && TreeUtils.elementFromTree(back.getExpression()) instanceof VariableElement field
        && field.getKind() == ElementKind.FIELD) {
      getters.put(method, field);
    }
  }

  private static boolean makes(ExpressionTree value) {
    return value instanceof NewClassTree
        || value instanceof NewArrayTree
        || (value instanceof MethodInvocationTree call && allocates(call));
  }

  /** A buffer is made by a method of its class. */
  private static boolean allocates(MethodInvocationTree call) {
    ExecutableElement method = TreeUtils.elementFromUse(call);
    return method.getEnclosingElement().toString().startsWith("java.nio.")
        && method.getSimpleName().toString().startsWith("allocate");
  }

  /**
   * Whether a field keeps a part of its object.
   *
   * @param field any field
   * @return whether it is declared here, refers to something new and to nothing else ever, and to
   *     something that may change
   */
  public boolean isPart(VariableElement field) {
    return made.contains(field)
        && !given.contains(field)
        && field.getModifiers().contains(Modifier.FINAL)
        && !field.getModifiers().contains(Modifier.STATIC)
        && !(field.asType() instanceof DeclaredType type
            && (type.asElement().getKind() == ElementKind.RECORD
                || type.asElement().toString().equals("java.lang.String")));
  }

  /**
   * The part that a method gives.
   *
   * @param method any method
   * @return the field that keeps it; null where the method gives something else
   */
  public @Nullable VariableElement givenBy(ExecutableElement method) {
    VariableElement field = getters.get(method);
    return field != null && isPart(field) ? field : null;
  }
}
