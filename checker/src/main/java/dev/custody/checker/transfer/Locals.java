package dev.custody.checker.transfer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Presence;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.TypeUses;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.AssignmentNode;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.ThisNode;
import org.checkerframework.dataflow.cfg.node.TypeCastNode;
import org.jspecify.annotations.Nullable;

/** Assignments to local variables and parameters. */
final class Locals {

  private Locals() {}

  /** Takes the step of one assignment. */
  static void store(AssignmentNode node, LocalVariableNode target, Scene scene) {
    VariableElement variable = target.getElement();
    Place.Local place = new Place.Local(variable);
    Held held = scene.held(node.getExpression());
    if (held == null && (isBoxed(node, variable) || node.getExpression() instanceof ThisNode)) {
      held = new Held.Something();
    }
    if (!node.isSynthetic() && variable.getKind() != ElementKind.PARAMETER) {
      Ownership said = TypeUses.ofVariable(variable);
      if (said != null && said.qualifier() == Qualifier.GIVEN_UP) {
        scene.world().bind(place, Entry.givenUp(variable, scene));
        return;
      }
      held = said == null ? held : asSaid(node, variable, said.qualifier(), held, scene);
    }
    if (held == null && lendsElement(node, variable, scene)) {
      Origin origin = new Origin(scene.at(node), variable.getSimpleName().toString());
      held = scene.make(node.getTree(), Qualifier.BORROWED, false, Set.of(), origin);
    }
    dropOld(node, place, held, scene);
    Arrays.counted(node, variable, scene);
    Indexes.forget(variable, scene);
    Indexes.keepBefore(node, variable, scene);
    // What a count came to says nothing any more once the array is filled by whatever method.
    scene.world().bind(place, held instanceof Held.NoneTest ? null : held);
    nameOrigin(held, variable, scene);
    Iterations.begin(variable, scene);
    RowLoops.begin(variable, scene);
  }

  /** What a loop takes from a container that does not say what it keeps is lent by that. */
  private static boolean lendsElement(AssignmentNode node, VariableElement variable, Scene scene) {
    Node source = node.getExpression();
    while (source instanceof TypeCastNode cast) {
      source = cast.getOperand();
    }
    return scene.body().contracts().types().isTracked(variable.asType())
        && TypeUses.ofVariable(variable) == null
        && Results.isUnsaidElement(source, scene);
  }

  /** A number that is yielded is boxed, where the framework does not show it. */
  private static boolean isBoxed(AssignmentNode node, VariableElement variable) {
    return node.getExpression().getType().getKind().isPrimitive()
        && !variable.asType().getKind().isPrimitive();
  }

  /** A local that says what it means moves or lends the value. */
  private static @Nullable Held asSaid(
      AssignmentNode node,
      VariableElement variable,
      Qualifier said,
      @Nullable Held held,
      Scene scene) {
    Value value = scene.value(node.getExpression());
    if (value == null || value.isBystander()) {
      return held;
    }
    String name = variable.getSimpleName().toString();
    Tree at = scene.at(node.getExpression());
    if (said.isLoan()) {
      scene.use(node.getExpression(), said.isExclusive(), "the loan '" + name + "'", at);
      return scene.make(node.getTree(), said, false, Set.of(value.id()), new Origin(at, name));
    }
    boolean isAsSaid = value.qualifier() == said;
    if (isAsSaid && (isUnnamed(value, scene) || isTakenOut(node, value, scene))) {
      return held;
    }
    Loss loss = new Loss(at, "'" + value.origin().name() + "' was moved to '" + name + "'");
    return Moves.to(node, value, said, "'" + name + "'", loss, scene);
  }

  /** A fresh result that nothing else refers to needs no move. */
  private static boolean isUnnamed(Value value, Scene scene) {
    return value.home() == null && !scene.world().isNamed(value.id());
  }

  /** What a place keeps is moved where that is overwritten, as for a local that says nothing. */
  private static boolean isTakenOut(AssignmentNode node, Value value, Scene scene) {
    Tree code = scene.body().path().getLeaf();
    return value.home() != null
        && value.presence() == Presence.HELD
        && node.getExpression().getTree() instanceof ExpressionTree read
        && OverwrittenLater.isIn(code, read);
  }

  /** Overwriting a local drops its old value when nothing else refers to it. */
  private static void dropOld(
      AssignmentNode node, Place.Local place, @Nullable Held now, Scene scene) {
    Value old = scene.world().valueIn(place);
    if (old == null
        || !old.isOwed()
        || new Held.Reference(old.id()).equals(now)
        || OwningObjects.isEmptied(old, scene.world(), scene.body().contracts())) {
      return;
    }
    scene.world().bind(place, null);
    if (!scene.world().isNamed(old.id())) {
      scene.tell(
          scene.isStep(node)
              ? new Step.Left(old, node.getTree(), old.origin().at())
              : new Step.Overwritten(place.spelling(), Moves.was(old), scene.at(node)));
      scene.world().lose(old.id(), new Loss(node.getTree(), "a store dropped it"));
    }
  }

  /** A call's result is named in messages by the first local it is given. */
  private static void nameOrigin(@Nullable Held held, VariableElement variable, Scene scene) {
    Value value = held instanceof Held.Reference r ? scene.world().value(r.id()) : null;
    String written = variable.getSimpleName().toString(); // empty for one that is written _
    boolean isWritten = !written.isEmpty() && written.indexOf('#') < 0;
    if (value != null
        && isWritten
        && value.home() == null
        && value.origin().at() instanceof ExpressionTree) {
      String name = variable.getSimpleName().toString();
      scene.world().put(value.called(new Origin(value.origin().at(), name)));
    }
  }
}
