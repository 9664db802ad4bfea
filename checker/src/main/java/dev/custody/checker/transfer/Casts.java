package dev.custody.checker.transfer;

import dev.custody.checker.contracts.Contracts;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.QualifiedType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.dataflow.cfg.node.ArrayCreationNode;
import org.checkerframework.dataflow.cfg.node.FunctionalInterfaceNode;
import org.checkerframework.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.ObjectCreationNode;
import org.checkerframework.dataflow.cfg.node.TypeCastNode;
import org.jspecify.annotations.Nullable;

/** Casts, which give a value another type, and must not make one from what says nothing. */
final class Casts {

  private static final String UNKNOWN = "a cast of what does not say who owns it";

  private Casts() {}

  static void apply(TypeCastNode node, Scene scene) {
    Node operand = node.getOperand();
    Held held = scene.held(operand);
    boolean mayCut =
        held instanceof Held.Code && node.getType().getKind() != operand.getType().getKind();
    scene.result(node, mayCut ? null : held);
    if (!scene.isWritten(node)) {
      return;
    }
    QualifiedType written = scene.typeOf(node);
    Node source = withoutCasts(operand, scene);
    TypeArguments.check(source, written, node.getType(), "the cast", scene);
    if (says(written, node.getType(), scene)
        && !saysSomething(source, node, scene)
        && isUnknown(held, scene)
        && !isNew(source)) {
      scene.tell(new Step.Escaped(Spelling.of(operand), UNKNOWN, scene.at(node)));
    }
  }

  /** What stands behind casts to types that say nothing. */
  private static Node withoutCasts(Node node, Scene scene) {
    return node instanceof TypeCastNode cast
            && scene.typeOf(cast).equals(scene.typeOf(cast.getOperand()))
        ? withoutCasts(cast.getOperand(), scene)
        : node;
  }

  /** Whether an expression says itself what a cast of it says; a container, of its elements. */
  private static boolean saysSomething(Node node, TypeCastNode cast, Scene scene) {
    Contracts contracts = scene.body().contracts();
    QualifiedType type = scene.typeOf(node);
    return contracts.keepsOwners(scene.typeOf(cast), cast.getType())
        ? !scene.typing().containerParts(type, node.getType()).isPlain()
        : !type.isPlain() || contracts.types().isTracked(node.getType());
  }

  /** Whether a type says, or should, who owns what is of it, or what is in that. */
  private static boolean says(QualifiedType type, TypeMirror mirror, Scene scene) {
    Contracts contracts = scene.body().contracts();
    Ownership ownership = type.ownership();
    return contracts.types().isTracked(mirror)
        || contracts.keepsOwners(type, mirror)
        || (ownership != null && !ownership.isClosure());
  }

  private static boolean isUnknown(@Nullable Held held, Scene scene) {
    Value value = held instanceof Held.Reference r ? scene.world().value(r.id()) : null;
    return held == null || (value != null && value.isBystander());
  }

  /** What has just been made, or copied, is nobody else's. */
  private static boolean isNew(Node node) {
    return node instanceof ArrayCreationNode
        || node instanceof ObjectCreationNode
        || node instanceof FunctionalInterfaceNode
        || (node instanceof MethodInvocationNode call
            && call.getTarget().getMethod().getSimpleName().contentEquals("clone"));
  }
}
