package dev.custody.checker.transfer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.FieldContract;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.TypeUses;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.ArrayAccessNode;
import org.checkerframework.dataflow.cfg.node.AssignmentNode;
import org.checkerframework.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.ThisNode;
import org.jspecify.annotations.Nullable;

/** Assignments to locals, fields and array slots. */
final class Stores {

  private Stores() {}

  static void apply(AssignmentNode node, Scene scene) {
    Node target = node.getTarget();
    if (target instanceof LocalVariableNode local) {
      toLocal(node, local, scene);
    } else if (target instanceof FieldAccessNode field) {
      toField(node, field, scene);
    } else if (target instanceof ArrayAccessNode slot) {
      toSlot(node, slot, scene);
    }
    scene.result(node, scene.held(node.getExpression()));
  }

  // Locals -------------------------------------------------------------------------------------

  private static void toLocal(AssignmentNode node, LocalVariableNode target, Scene scene) {
    VariableElement variable = target.getElement();
    Place.Local place = new Place.Local(variable);
    Held held = scene.held(node.getExpression());
    if (!node.isSynthetic()) {
      Ownership said = TypeUses.ofVariable(variable);
      held = said == null ? held : asSaid(node, variable, said.qualifier(), held, scene);
    }
    dropOld(node, place, held, scene);
    forgetIndexed(variable, scene);
    scene.world().bind(place, held);
    nameOrigin(held, variable, scene);
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
    if (!said.hasDuty() || (isUnnamed(value, scene) && value.qualifier() == said)) {
      return held;
    }
    Loss loss = new Loss(at, "'" + value.origin().name() + "' was moved to '" + name + "'");
    return moveTo(node, value, said, "'" + name + "'", loss, scene);
  }

  /** A fresh result that nothing else refers to needs no move. */
  private static boolean isUnnamed(Value value, Scene scene) {
    return value.home() == null && !scene.world().isNamed(value.id());
  }

  private static Held moveTo(
      AssignmentNode node, Value value, Qualifier wanted, String taker, Loss loss, Scene scene) {
    Tree at = scene.at(node.getExpression());
    Demand demand = wanted == Qualifier.REFCOUNTED ? Demand.COUNT : Demand.OWNER;
    scene.giveUp(node.getExpression(), demand, taker, loss, at);
    return value.isGone() || value.isLent()
        ? new Held.Reference(value.id())
        : scene.move(value, node.getTree(), loss);
  }

  /** Overwriting a local drops its old value when nothing else refers to it. */
  private static void dropOld(
      AssignmentNode node, Place.Local place, @Nullable Held now, Scene scene) {
    Value old = scene.world().valueIn(place);
    if (old == null || !old.isOwed() || new Held.Reference(old.id()).equals(now)) {
      return;
    }
    scene.world().bind(place, null);
    if (!scene.world().isNamed(old.id())) {
      scene.tell(new Step.Overwritten(place.spelling(), was(old), scene.at(node)));
      scene.world().lose(old.id(), new Loss(node.getTree(), "a store dropped it"));
    }
  }

  private static void forgetIndexed(VariableElement index, Scene scene) {
    String name = index.getSimpleName().toString();
    scene.world().forget(p -> p instanceof Place.Slot slot && slot.index().equals(name));
    scene
        .world()
        .forget(
            p ->
                p instanceof Place.Field field
                    && field.object() instanceof Place.Local local
                    && local.variable().equals(index));
  }

  /** A call's result is named in messages by the first local it is given. */
  private static void nameOrigin(@Nullable Held held, VariableElement variable, Scene scene) {
    Value value = held instanceof Held.Reference r ? scene.world().value(r.id()) : null;
    if (value != null && value.home() == null && value.origin().at() instanceof ExpressionTree) {
      String name = variable.getSimpleName().toString();
      scene.world().put(value.called(new Origin(value.origin().at(), name)));
    }
  }

  // Fields -------------------------------------------------------------------------------------

  private static void toField(AssignmentNode node, FieldAccessNode target, Scene scene) {
    FieldContract contract = scene.body().contracts().ofField(target.getElement());
    boolean ownThis = target.getReceiver() instanceof ThisNode && scene.body().makesObject();
    if (!contract.isVolatile() && !contract.isStatic() && !ownThis) {
      scene.use(
          target.getReceiver(),
          true,
          "the store to '" + target.getFieldName() + "'",
          scene.at(node));
    }
    Place place = Places.of(target, scene);
    if (contract.owns()) {
      boolean isEmpty = ownThis && !isInitialized(node, target, scene);
      toOwner(node, target, place, contract.qualifier(), isEmpty, scene);
    } else {
      toNonOwner(node, target, place, contract, ownThis, scene);
    }
  }

  /** A constructor finds what the field's initializer put there. */
  private static boolean isInitialized(AssignmentNode node, FieldAccessNode target, Scene scene) {
    boolean isInitializer = node.getTree() instanceof VariableTree;
    return !isInitializer && scene.body().file().effects().isInitialized(target.getElement());
  }

  private static void toOwner(
      AssignmentNode node,
      Node target,
      @Nullable Place place,
      @Nullable Qualifier qualifier,
      boolean isNew,
      Scene scene) {
    String name = Spelling.of(target);
    Value value = scene.value(node.getExpression());
    Held now = scene.held(node.getExpression());
    if (value != null && value.qualifier().isLoan() && !value.isGone()) {
      keep(node, "'" + name + "'", false, scene);
      now = null;
    } else if (value != null && !value.isBystander() && qualifier != null) {
      String cause = "'" + name + "' took '" + Spelling.of(node.getExpression()) + "'";
      Loss loss = new Loss(scene.at(node), cause);
      now = moveTo(node, value, qualifier, "'" + name + "'", loss, scene);
    }
    emptyOld(node, name, place, isNew, scene);
    if (place != null) {
      scene.world().bind(place, settle(now, place, scene));
    }
  }

  /** What was moved into a place lives there from now on. */
  private static @Nullable Held settle(@Nullable Held now, Place place, Scene scene) {
    Value value = now instanceof Held.Reference r ? scene.world().value(r.id()) : null;
    if (value != null) {
      if (value.isGone() || value.qualifier().isLoan()) {
        return null;
      }
      boolean duty = value.duty() && Entry.isOwnField(place, scene.body());
      scene.world().put(duty ? value : value.livingIn(place));
    }
    return now;
  }

  /** A place that is overwritten must be empty, or a local must have taken its value over. */
  private static void emptyOld(
      AssignmentNode node, String name, @Nullable Place place, boolean isNew, Scene scene) {
    Held known = place == null ? null : scene.world().held(place);
    Tree at = scene.at(node);
    if (known == null) {
      if (!isNew) {
        scene.tell(new Step.Overwritten(name, "nothing here shows that it is empty", at));
      }
      return;
    }
    Value old = place == null ? null : scene.world().valueIn(place);
    if (old == null || old.isGone()) {
      return;
    }
    boolean named = scene.world().isNamed(old.id());
    if (old.home() != null && named) {
      scene.world().put(old.takenOut(new Origin(at, old.origin().name())));
      scene.tell(new Step.TakenOut(old.home(), Places.objection(place, at, scene), at));
    } else if (!named) {
      scene.tell(new Step.Overwritten(name, was(old), at));
      scene.world().lose(old.id(), new Loss(at, "a store dropped it"));
    }
  }

  private static void toNonOwner(
      AssignmentNode node,
      FieldAccessNode target,
      @Nullable Place place,
      FieldContract contract,
      boolean ownThis,
      Scene scene) {
    if (contract.qualifier() == Qualifier.GIVEN_UP) {
      return; // remembers which one it was, and may do nothing with it
    }
    Value value = scene.value(node.getExpression());
    boolean mayLend =
        ownThis
            && contract.isFinal()
            && contract.qualifier() != null
            && contract.qualifier().isLoan();
    if (value != null && !value.isBystander() && !mayLend) {
      keep(node, "field '" + Spelling.of(target) + "'", contract.tracked(), scene);
    }
    if (place != null) {
      scene.world().bind(place, value == null ? scene.held(node.getExpression()) : null);
    }
  }

  /** A value reaches a place that does not say that it owns. */
  private static void keep(AssignmentNode node, String where, boolean saidAlready, Scene scene) {
    Node expression = node.getExpression();
    Value value = scene.value(expression);
    if (value == null) {
      return;
    }
    Tree at = scene.at(expression);
    scene.use(expression, false, where, at);
    boolean lends = value.isLent() && !value.isGone();
    if (lends) {
      scene.tell(new Step.Kept(value, Spelling.of(expression), where, at));
    } else if (saidAlready) {
      // The field's declaration has been reported: one mistake, one message.
      scene.world().lose(value.id(), new Loss(at, where + " took it"));
    } else {
      scene.escape(expression, where, at);
    }
  }

  // Slots --------------------------------------------------------------------------------------

  private static void toSlot(AssignmentNode node, ArrayAccessNode target, Scene scene) {
    Qualifier qualifier = Reads.componentOf(target.getArray(), scene);
    Place place = Places.of(target, scene);
    if (qualifier != null && qualifier.hasDuty()) {
      toOwner(node, target, place, qualifier, false, scene);
      return;
    }
    Value value = scene.value(node.getExpression());
    if (value != null && !value.isBystander()) {
      keep(node, "array '" + Spelling.of(target.getArray()) + "'", false, scene);
    }
  }

  private static String was(Value old) {
    return switch (old.qualifier()) {
      case REFCOUNTED -> "a count";
      default -> "an owned value";
    };
  }
}
