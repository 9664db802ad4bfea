package dev.custody.checker.transfer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.custody.checker.resources.Step;
import dev.custody.checker.types.TrackedTypes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.type.DeclaredType;
import org.checkerframework.javacutil.TreeUtils;

/**
 * Handles and updaters that reach a field by its name. What they put there and take away is not
 * seen where the field itself is read, so that none may be made for a field of a tracked type.
 */
final class FieldsByName {

  private static final Map<String, Set<String>> MAKERS =
      Map.of(
          "java.util.concurrent.atomic.AtomicReferenceFieldUpdater",
          Set.of("newUpdater"),
          "java.lang.invoke.MethodHandles.Lookup",
          Set.of(
              "findVarHandle",
              "findGetter",
              "findSetter",
              "findStaticVarHandle",
              "findStaticGetter",
              "findStaticSetter"));

  private FieldsByName() {}

  static void check(Call call, Scene scene) {
    if (call.tree() instanceof MethodInvocationTree tree && makesHandle(call)) {
      TrackedTypes types = scene.body().contracts().types();
      List<? extends ExpressionTree> said =
          tree.getArguments().subList(1, 3); // behind the class that has the field
      for (ExpressionTree argument : said) {
        if (TreeUtils.typeOf(argument) instanceof DeclaredType type
            && type.getTypeArguments().stream().anyMatch(types::isTracked)) {
          String where = "code that reads and writes it by its name";
          scene.tell(new Step.Escaped(name(said), where, tree));
        }
      }
    }
  }

  private static boolean makesHandle(Call call) {
    return MAKERS
        .getOrDefault(call.method().getEnclosingElement().toString(), Set.of())
        .contains(call.method().getSimpleName().toString());
  }

  private static String name(List<? extends ExpressionTree> said) {
    return said.stream()
        .filter(LiteralTree.class::isInstance)
        .map(literal -> ((LiteralTree) literal).getValue())
        .filter(String.class::isInstance) // and no null
        .map(String.class::cast)
        .findFirst()
        .orElse("a field");
  }
}
