package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
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
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.dataflow.cfg.node.ArrayAccessNode;
import org.checkerframework.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
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
    } else if (OuterObjects.of(node, scene) != null) {
      scene.result(node, scene.held(node));
      return;
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
      EndedAbove.read(node, scene);
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
    VariableElement field = fieldNamed(name, (TypeElement) call.method().getEnclosingElement());
    if (object == null || field == null) {
      return null;
    }
    Place place =
        scene.held(call.receiver()) instanceof Held.Reference r
                && !(call.receiver() instanceof ThisNode)
            ? Places.inside(r.id(), field, scene)
            : new Place.Field(object, field);
    Value known = scene.world().valueIn(place);
    Qualifier qualifier = TypeUses.of(field).qualifier();
    if (known != null) {
      return known;
    } else if (qualifier == null) {
      Containers.keep(field, place, Fill.SOME, call.tree(), scene);
    } else if (qualifier.hasDuty()) {
      keep(field, qualifier, place, call.tree(), scene);
    }
    return scene.world().valueIn(place);
  }

  /** What a field owns is seen for the first time. */
  static void keep(VariableElement field, Qualifier qualifier, Place place, Tree at, Scene scene) {
    Origin origin = new Origin(at, field.getSimpleName().toString());
    Held.Reference made = scene.make(field, qualifier, false, lenders(place), origin);
    scene.world().update(made.id(), value -> value.livingIn(place));
    scene.world().bind(place, made);
  }

  /** A field of a class, or of one above it, as {@code Refs} finds it. */
  private static @Nullable VariableElement fieldNamed(String name, TypeElement type) {
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (field.getSimpleName().contentEquals(name)) {
        return field;
      }
    }
    return type.getSuperclass() instanceof DeclaredType above
        ? fieldNamed(name, (TypeElement) above.asElement())
        : null;
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
    boolean isForgotten = isAnother || (known != null && known.isOutdated());
    return isForgotten || isOfAnotherThread(known, place, node, scene) ? null : known;
  }

  /** A tag that was kept in a field may be another by now. */
  private static boolean isOfAnotherThread(
      @Nullable Held known, @Nullable Place place, Node node, Scene scene) {
    VariableElement field =
        known instanceof Held.Tag && place != null ? Places.fieldOf(place) : null;
    return field != null && scene.body().file().reach().mayBeReplaced(field, scene.at(node));
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
        type.qualifier() != null
            ? type.qualifier()
            : contents != null ? Qualifier.OWNED : unsaid(node, scene);
    if (qualifier != null && qualifier != Qualifier.GIVEN_UP) {
      boolean isSaid = type.qualifier() != null || contents != null;
      // What an array only lends goes on when another takes its slot.
      Held.Reference made = resident(node, isSaid ? place : null, site, qualifier, scene);
      if (node instanceof ArrayAccessNode slot && (!isSaid || qualifier.hasDuty())) {
        scene.world().update(made.id(), value -> value.from(arrayOf(slot, scene)));
      }
      scene.world().update(made.id(), value -> value.keeping(contents));
      if (type.ownership() != null && type.ownership().isClosure()) {
        scene.world().update(made.id(), value -> value.running(Runs.ONCE));
      }
      scene.result(node, made);
    } // else the field says nothing: that is reported at its declaration, once
  }

  /** An array that does not say what it keeps lends that; of a field, that is reported there. */
  private static @Nullable Qualifier unsaid(Node node, Scene scene) {
    return node instanceof ArrayAccessNode slot
            && !(slot.getArray() instanceof FieldAccessNode)
            && scene.body().contracts().types().isTracked(node.getType())
        ? Qualifier.BORROWED
        : null;
  }

  /** The local variable that refers to the array of a slot, or to one of rows; null for none. */
  private static @Nullable Place arrayOf(ArrayAccessNode slot, Scene scene) {
    if (slot.getArray() instanceof ArrayAccessNode row) {
      return arrayOf(row, scene);
    }
    return slot.getArray() instanceof LocalVariableNode local
        ? new Place.Local(scene.typing().named(local.getElement()))
        : null;
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
      Node node, @Nullable Place known, Object site, Qualifier qualifier, Scene scene) {
    Origin origin = new Origin(scene.at(node), Spelling.of(node));
    Held.Reference made = scene.make(site, qualifier, false, lenders(node, known, scene), origin);
    // The object may have been read from the same field: then it is an older value now.
    Place place = known == null ? null : Places.of(node, scene);
    Value value = scene.world().value(made.id());
    if (value != null && qualifier.hasDuty()) {
      Place home = place == null ? new Place.Temp(node) : place;
      scene.world().put(value.livingIn(home));
    }
    if (place != null) {
      lendEarlier(place, made.id(), scene);
      scene.world().bind(place, made);
    }
    return made;
  }

  /** What a slot keeps is lent by whom its array lives in. */
  private static Set<ValueId> lenders(Node node, @Nullable Place place, Scene scene) {
    Value array = node instanceof ArrayAccessNode slot ? scene.value(slot.getArray()) : null;
    Place home = array == null ? place : array.home();
    Value self = scene.world().valueIn(new Place.This());
    boolean isByAnotherName =
        place != null && home != null && Stores.isOfThis(home) && !Stores.isOfThis(place);
    return isByAnotherName && self != null ? Set.of(self.id()) : lenders(home);
  }

  /** What lives in a value that is followed is lent by that. */
  static Set<ValueId> lenders(@Nullable Place place) {
    return place instanceof Place.Inside inside ? Set.of(inside.object()) : Set.of();
  }

  /** What was there before may be what is there now: then it ends with this. */
  private static void lendEarlier(Place place, ValueId now, Scene scene) {
    if (scene.world().held(place) instanceof Held.Earlier before) {
      scene
          .world()
          .update(
              before.id(),
              value -> {
                Set<ValueId> lenders = new LinkedHashSet<>(value.owners());
                lenders.add(now);
                return value.lentBy(lenders);
              });
    }
  }
}
