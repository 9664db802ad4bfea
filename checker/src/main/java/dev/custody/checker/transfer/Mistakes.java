package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.InitialFields;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.World;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.dataflow.cfg.node.ClassNameNode;
import org.checkerframework.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.MethodAccessNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.SuperNode;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * In which worlds a null, an index, a divisor or a cast may not be right. What is called, switched
 * on or locked is taken to be there, unless it is declared to be null at times, or the handler is
 * for nothing else: who catches any exception around a call thinks of what the call throws.
 */
final class Mistakes {

  private static final String NULL = "java.lang.NullPointerException";

  private final InitialFields initial;

  Mistakes(InitialFields initial) {
    this.initial = initial;
  }

  /**
   * The worlds in which a step makes an exception by itself.
   *
   * @param node the step
   * @param cause the exception
   * @param caught what a handler of it catches
   * @param before the worlds before the step
   */
  List<World> worlds(Node node, TypeMirror cause, TypeMirror caught, List<World> before) {
    Node object = neededBy(node);
    if (!cause.toString().equals(NULL) || object == null) {
      return before;
    }
    boolean isExpected = node instanceof FieldAccessNode || caught.toString().equals(NULL);
    boolean mayBeNull = !isThere(object) && (isExpected || isNullable(object));
    List<World> worlds = new ArrayList<>();
    for (World world : before) {
      Held held = world.held(new Place.Temp(object));
      Value value = held instanceof Held.Reference r ? world.value(r.id()) : null;
      if (value != null && mayBeNull && !value.nonNull()) {
        World copy = world.copy();
        copy.learnNull(value.id());
        worlds.add(copy);
      } else if (held instanceof Held.Null || (held == null && mayBeNull)) {
        worlds.add(world);
      }
    }
    return worlds;
  }

  /** The expression that must not be null; null where a step needs none. */
  private static @Nullable Node neededBy(Node node) {
    if (node instanceof FieldAccessNode access) {
      return access.getReceiver();
    } else if (node instanceof MethodAccessNode access) {
      return access.getReceiver();
    }
    return node instanceof NullCheckNode check ? check.checked() : null;
  }

  /** Whether an expression is not null by its form, or by where it was bound. */
  private boolean isThere(Node node) {
    return node instanceof SuperNode
        || node instanceof ClassNameNode
        || NeverNull.isNeverNull(node)
        || (node instanceof LocalVariableNode local
            && local.getElement().getKind() == ElementKind.BINDING_VARIABLE)
        || (node instanceof FieldAccessNode access
            && access.getElement().getModifiers().contains(Modifier.FINAL)
            && initial.initializer(access.getElement()) != null);
  }

  /** Whether the variable, or the result of the method, is declared to be null at times. */
  private static boolean isNullable(Node node) {
    Tree tree = node.getTree();
    Element element = tree == null ? null : TreeUtils.elementFromTree(tree);
    if (element == null) {
      return false;
    }
    TypeMirror type =
        element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
    return Stream.<AnnotatedConstruct>of(element, type)
        .flatMap(each -> each.getAnnotationMirrors().stream())
        .anyMatch(a -> a.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }
}
