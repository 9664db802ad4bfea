package dev.custody.checker.transfer;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import dev.custody.checker.contracts.Emptying;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;

/** What the expression that makes an object that owns says of it. */
final class NewOwners {

  private NewOwners() {}

  /** Whether nobody but who makes an object that owns will know it. */
  static boolean isAlone(Call call, List<VariableElement> fields, Scene scene) {
    ExecutableElement constructor = constructor(call);
    boolean isNamed = isNamed(call);
    return OwningObjects.isOfFile(constructor, scene)
        ? !fields.isEmpty()
            && !scene.body().file().emptying().keepsThis(constructor)
            && (isNamed || hasOnlyMethods(((NewClassTree) call.node().getTree()).getClassBody()))
        : isNamed
            && OwnersElsewhere.isGivenNothingElse(call, scene)
            && OwnersElsewhere.isOne(call.node().getType(), scene.body().contracts());
  }

  /** Of a class above, only what its constructor is given tells. */
  static boolean isEmpty(Call call, List<VariableElement> fields, Scene scene) {
    Emptying emptying = scene.body().file().emptying();
    boolean givesNothing = OwningObjects.givesNothing(call, scene);
    ExecutableElement constructor = constructor(call);
    if (!OwningObjects.isOfFile(constructor, scene)) {
      return !OwnersElsewhere.isFilled(call, fields, scene);
    }
    return fields.stream()
        .allMatch(
            field ->
                field.getEnclosingElement().equals(constructor.getEnclosingElement())
                    ? emptying.leavesEmpty(constructor, field)
                        || (givesNothing
                            && OwningObjects.gives(call)
                            && emptying.keepsOnlyGiven(constructor, field))
                    : givesNothing);
  }

  private static boolean isNamed(Call call) {
    return !(call.node().getTree() instanceof NewClassTree tree) || tree.getClassBody() == null;
  }

  /** The constructor that is written; of a class without a name the one above it. */
  private static ExecutableElement constructor(Call call) {
    return isNamed(call)
        ? call.method()
        : TreeUtils.getSuperConstructor((NewClassTree) call.node().getTree());
  }

  /**
   * Whether nothing but methods is in the body of a class, so that making an object runs nothing.
   */
  private static boolean hasOnlyMethods(ClassTree body) {
    return body.getMembers().stream().allMatch(MethodTree.class::isInstance);
  }
}
