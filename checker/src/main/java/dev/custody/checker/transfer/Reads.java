package dev.custody.checker.transfer;

import dev.custody.checker.resources.Contents;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.Runs;
import dev.custody.checker.types.TypeUses;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.dataflow.cfg.node.ArrayAccessNode;
import org.checkerframework.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.ThisNode;
import org.jspecify.annotations.Nullable;

/** Reads of fields, array slots and captured variables. */
final class Reads {

  private Reads() {}

  /** Reading a field uses its object and lends what the field owns. */
  static void field(FieldAccessNode node, Scene scene) {
    if (Places.isThis(node, scene)) {
      return; // no field, though the framework has it for one
    }
    if (scene.value(node.getReceiver()) != null) {
      scene.use(
          node.getReceiver(), false, "the read of '" + node.getFieldName() + "'", scene.at(node));
    }
    if (node.getFieldName().equals("length") && scene.value(node.getReceiver()) != null) {
      length(node, scene);
      return;
    }
    OwningObjects.open(node, false, scene);
    Place place = Places.of(node, scene);
    Held known = known(place, node, scene);
    if (known != null) {
      scene.result(node, seen(known));
    } else {
      read(node, place, node.getElement(), scene);
      if (scene.held(node) == null) {
        LentParts.read(node, scene);
      }
    }
  }

  /**
   * What a field of a call's receiver keeps, which the call lends.
   *
   * @param name the field's name
   * @return the value; null where the field cannot be named here
   */
  static @Nullable Value kept(Call call, String name, Scene scene) {
    Place object = call.receiver() == null ? null : Places.of(call.receiver(), scene);
    VariableElement field = fieldNamed(name, call.method().getEnclosingElement());
    if (object == null || field == null) {
      return null;
    }
    Place place =
        scene.held(call.receiver()) instanceof Held.Reference r
                && !(call.receiver() instanceof ThisNode)
            ? new Place.Inside(r.id(), field)
            : new Place.Field(object, field);
    Value known = scene.world().valueIn(place);
    Qualifier qualifier = TypeUses.of(field).qualifier();
    if (known != null || qualifier == null || !qualifier.hasDuty()) {
      return known;
    }
    Held.Reference made =
        scene.make(field, qualifier, false, Set.of(), new Origin(call.tree(), name));
    scene.world().update(made.id(), value -> value.livingIn(place));
    scene.world().bind(place, made);
    return scene.world().value(made.id());
  }

  private static @Nullable VariableElement fieldNamed(String name, Element type) {
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (field.getSimpleName().contentEquals(name)) {
        return field;
      }
    }
    return null;
  }

  /** A place that was left for another still refers to the value, which is gone from it. */
  private static Held seen(Held known) {
    return known instanceof Held.Vacated left ? new Held.Reference(left.id()) : known;
  }

  /** What a place is known to hold, as far as this read is the same loan of it. */
  private static @Nullable Held known(@Nullable Place place, Node node, Scene scene) {
    Held known = place == null ? null : scene.world().held(place);
    Value value = known instanceof Held.Reference r ? scene.world().value(r.id()) : null;
    boolean isAnother =
        known instanceof Held.Reference
            && (ThreadLoans.isRenewed(value, node, scene) || (value != null && value.isPart()));
    return isAnother ? null : known;
  }

  private static void length(FieldAccessNode node, Scene scene) {
    Value array = scene.value(node.getReceiver());
    if (array != null && node.getReceiver().getType().getKind() == TypeKind.ARRAY) {
      scene.result(node, new Held.LengthOf(array.id()));
    }
  }

  /** What a field or slot keeps, if it says as what. */
  private static void read(Node node, @Nullable Place place, Object site, Scene scene) {
    QualifiedType type = scene.typeOf(node);
    Contents contents = Containers.contents(type, node.getType(), Fill.SOME, scene);
    Qualifier qualifier =
        type.qualifier() != null ? type.qualifier() : contents != null ? Qualifier.OWNED : null;
    if (qualifier != null && qualifier != Qualifier.GIVEN_UP) {
      Held.Reference made = resident(node, place, site, qualifier, scene);
      scene.world().update(made.id(), value -> value.keeping(contents));
      if (type.ownership() != null && type.ownership().isClosure()) {
        scene.world().update(made.id(), value -> value.running(Runs.ONCE));
      }
      scene.result(node, made);
    } // else the field says nothing: that is reported at its declaration, once
  }

  /** Reading a slot lends what the array owns. */
  static void slot(ArrayAccessNode node, Scene scene) {
    if (scene.value(node.getArray()) != null) {
      scene.use(node.getArray(), false, "the read of a slot", scene.at(node));
    }
    Place place = Places.of(node, scene);
    Held known = known(place, node, scene);
    if (known != null) {
      scene.result(node, seen(known));
    } else {
      read(node, place, scene.at(node), scene);
    }
  }

  /** The qualifier on the slots of an array, or null where none is written. */
  static @Nullable Qualifier componentOf(Node array, Scene scene) {
    return scene.typeOf(array).part(0).qualifier();
  }

  /** The value a place keeps, seen for the first time: it lives there, and nobody here owes it. */
  private static Held.Reference resident(
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
