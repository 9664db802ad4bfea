package dev.custody.checker.contracts;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * What the calls of a source file put into the containers and arrays that local variables refer to,
 * at any time.
 */
final class Fillings {

  /** Methods of containers that put their arguments, or what is in them, into the container. */
  private static final Set<String> OF_CONTAINERS =
      Set.of(
          "add",
          "addAll",
          "addFirst",
          "addLast",
          "getAndSet",
          "merge",
          "offer",
          "offerFirst",
          "offerLast",
          "push",
          "put",
          "putAll",
          "putIfAbsent",
          "set");

  private final Map<VariableElement, List<ExpressionTree>> found = new HashMap<>();

  /** What goes into what a variable refers to, beside other arguments of the calls that do it. */
  List<ExpressionTree> of(VariableElement variable) {
    return found.getOrDefault(variable, List.of());
  }

  /** Reads a call. */
  void read(MethodInvocationTree call) {
    String name = TreeUtils.methodName(call).toString();
    List<? extends ExpressionTree> arguments = call.getArguments();
    int filled = StaticFilling.target(name, arguments.size());
    if (filled >= 0 && arguments.get(filled) instanceof IdentifierTree target) {
      fill(target, arguments);
    }
    if (OF_CONTAINERS.contains(name)
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getExpression() instanceof IdentifierTree target) {
      fill(target, arguments);
    }
  }

  private void fill(IdentifierTree target, List<? extends ExpressionTree> arguments) {
    @Nullable VariableElement variable =
        TreeUtils.elementFromUse(target) instanceof VariableElement element ? element : null;
    if (variable != null && !variable.getKind().isField()) {
      List<ExpressionTree> all = found.computeIfAbsent(variable, v -> new ArrayList<>());
      arguments.stream().filter(argument -> argument != target).forEach(all::add);
    }
  }
}
