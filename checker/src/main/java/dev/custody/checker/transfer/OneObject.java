package dev.custody.checker.transfer;

import com.sun.source.tree.NewClassTree;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.types.Qualifier;
import java.util.HashSet;
import java.util.Set;
import org.checkerframework.dataflow.cfg.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Whether two references may be to one object. What has a sole owner here, or is lent exclusively,
 * is nothing else that is known, unless that was lent by it.
 */
final class OneObject {

  private OneObject() {}

  /** What is known of the object that a place belongs to; null where nothing is. */
  static @Nullable Held holding(Place place, Scene scene) {
    if (place.inside() != null) {
      return new Held.Reference(place.inside());
    }
    Place object = Aliases.objectOf(place);
    return object == null ? null : scene.world().held(object);
  }

  /** Whether two references may be to one object; null is a reference of which nothing is known. */
  static boolean mayBe(@Nullable Held one, @Nullable Held other, Scene scene) {
    if (one instanceof Held.Unclear || other instanceof Held.Unclear) {
      return true;
    }
    Value a = valueOf(one, scene);
    Value b = valueOf(other, scene);
    if (a == null || b == null) {
      return !isSole(a) && !isSole(b);
    }
    if (a.id().equals(b.id()) || isLoanOf(a, b, scene) || isLoanOf(b, a, scene)) {
      return true;
    }
    return !isSole(a) && !isSole(b) && !(isMadeHere(a) && isMadeHere(b)) && mayLive(a, b, scene);
  }

  /**
   * Whether an expression may refer to what a place refers to, by whatever names.
   *
   * @param object the expression
   * @param place the place
   */
  static boolean mayBe(Node object, Place place, Scene scene) {
    Place own = ReadFrom.place(object, scene);
    Place other = ReadFrom.of(place, scene);
    return other.equals(own)
        || (Aliases.mayBeOf(Aliases.typeOf(place, scene), object.getType(), scene)
            && (own == null || !Aliases.areDistinctObjects(own, other, object.getType(), scene))
            && mayBe(scene.held(object), scene.world().held(place), scene));
  }

  private static @Nullable Value valueOf(@Nullable Held held, Scene scene) {
    return held instanceof Held.Reference r ? scene.world().value(r.id()) : null;
  }

  /** Whether nobody else has an object, or may use it meanwhile. */
  private static boolean isSole(@Nullable Value value) {
    if (value == null) {
      return false;
    }
    return (value.isBystander() || value.isShared())
        ? value.duty()
        : value.home() == null && value.qualifier().isExclusive();
  }

  /** Two expressions that make objects make two. */
  private static boolean isMadeHere(Value value) {
    return value.origin().at() instanceof NewClassTree;
  }

  /** What fields own is at home in one of them only. */
  private static boolean mayLive(Value one, Value other, Scene scene) {
    Place a = one.home();
    Place b = other.home();
    return a == null
        || b == null
        || one.qualifier() != Qualifier.OWNED
        || other.qualifier() != Qualifier.OWNED
        || a.equals(b)
        || a instanceof Place.Temp
        || b instanceof Place.Temp
        || Aliases.mayBeSame(a, b, scene);
  }

  /** Whether a value was lent by another, and so may be that; what a field of it owns is not. */
  private static boolean isLoanOf(Value loan, Value owner, Scene scene) {
    return isLoanOf(loan, owner.id(), scene, new HashSet<>());
  }

  private static boolean isLoanOf(Value loan, ValueId owner, Scene scene, Set<ValueId> seen) {
    if (loan.home() != null || !seen.add(loan.id())) {
      return false;
    }
    for (ValueId id : loan.owners()) {
      Value lender = scene.world().value(id);
      if (id.equals(owner) || (lender != null && isLoanOf(lender, owner, scene, seen))) {
        return true;
      }
    }
    return false;
  }
}
