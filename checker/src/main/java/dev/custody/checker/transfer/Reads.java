package dev.custody.checker.transfer;

import dev.custody.checker.contracts.FieldContract;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.TypeUses;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.ArrayAccessNode;
import org.checkerframework.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads of fields, array slots and captured variables. */
final class Reads {

  private Reads() {}

  /** Reading a field uses its object and lends what the field owns. */
  static void field(FieldAccessNode node, Scene scene) {
    if (scene.value(node.getReceiver()) != null) {
      scene.use(
          node.getReceiver(), false, "the read of '" + node.getFieldName() + "'", scene.at(node));
    }
    FieldContract contract = scene.body().contracts().ofField(node.getElement());
    Place place = Places.of(node, scene);
    Held known = place == null ? null : scene.world().held(place);
    if (known != null) {
      scene.result(node, known);
    } else if (contract.qualifier() != null && contract.qualifier() != Qualifier.GIVEN_UP) {
      scene.result(node, resident(node, place, node.getElement(), contract.qualifier(), scene));
    } // else the field says nothing: that is reported at its declaration, once
  }

  /** Reading a slot lends what the array owns. */
  static void slot(ArrayAccessNode node, Scene scene) {
    if (scene.value(node.getArray()) != null) {
      scene.use(node.getArray(), false, "the read of a slot", scene.at(node));
    }
    Qualifier qualifier = componentOf(node.getArray(), scene);
    Place place = Places.of(node, scene);
    Held known = place == null ? null : scene.world().held(place);
    if (known != null) {
      scene.result(node, known);
    } else if (qualifier != null) {
      scene.result(node, resident(node, place, scene.at(node), qualifier, scene));
    }
  }

  /** The qualifier on the slots of an array, or null where none is written. */
  static @Nullable Qualifier componentOf(Node array, Scene scene) {
    if (array instanceof ArrayAccessNode inner) {
      return componentOf(inner.getArray(), scene);
    }
    Place place = Places.of(array, scene);
    VariableElement variable =
        place instanceof Place.Local local
            ? local.variable()
            : place == null || place instanceof Place.Slot || place instanceof Place.This
                ? null
                : (VariableElement) Places.siteOf(place, scene);
    if (variable == null) {
      return null;
    }
    Ownership ownership = TypeUses.ofComponent(variable);
    return ownership == null ? null : ownership.qualifier();
  }

  /** The value a place keeps, seen for the first time: it lives there, and nobody here owes it. */
  private static Held resident(
      Node node, @Nullable Place place, Object site, Qualifier qualifier, Scene scene) {
    Set<ValueId> owners = place instanceof Place.Inside inside ? Set.of(inside.object()) : Set.of();
    Origin origin = new Origin(scene.at(node), Spelling.of(node));
    Held.Reference made = scene.make(site, qualifier, false, owners, origin);
    Value value = scene.world().value(made.id());
    if (value != null && qualifier.hasDuty()) {
      Place home = place == null ? new Place.Temp(node) : place;
      scene.world().put(value.livingIn(home));
    }
    if (place != null) {
      scene.world().bind(place, made);
    }
    return made;
  }
}
