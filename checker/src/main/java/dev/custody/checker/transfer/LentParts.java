package dev.custody.checker.transfer;

import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Presence;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Qualifier;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Parts of data that is lent, such as a buffer which the private data of a request makes and keeps:
 * they are good for as long as the data. Nothing is demanded of who has one but to use it in time.
 */
final class LentParts {

  private LentParts() {}

  /** Reads a field that keeps a part of what is lent. */
  static void read(FieldAccessNode node, Scene scene) {
    take(node, node.getReceiver(), node.getElement(), scene);
  }

  /**
   * Calls a method that gives a part of what is lent.
   *
   * @return whether it is one
   */
  static boolean give(Call call, Scene scene) {
    VariableElement field = scene.body().file().effects().ownParts().givenBy(call.method());
    return field != null
        && call.receiver() != null
        && scene.body().file().effects().overridersOf(call.method()).isEmpty()
        && take(call.node(), call.receiver(), field, scene);
  }

  private static boolean take(Node node, Node data, VariableElement field, Scene scene) {
    Value lender = scene.value(data);
    if (lender == null
        || !isData(lender, data, scene)
        || !scene.body().file().effects().ownParts().isPart(field)) {
      return false;
    }
    Place place = new Place.Inside(lender.id(), field);
    Value before = scene.world().valueIn(place);
    Held known = scene.world().held(place);
    if (before == null
        || !before.owners().equals(lender.owners())
        || before.presence() != Presence.HELD) { // as another turn of a loop left it
      Origin origin = new Origin(scene.at(node), Spelling.of(node));
      known = scene.make(field, Qualifier.GIVEN_UP, false, lender.owners(), origin);
      scene.world().bind(place, known);
    }
    scene.result(node, known);
    return true;
  }

  /** Whether something is lent that is not tracked itself, or is a part of that. */
  private static boolean isData(Value lender, Node data, Scene scene) {
    return lender.isPart()
        || (lender.qualifier().isLoan()
            && !lender.owners().isEmpty()
            && lender.contents() == null
            && !(lender.origin().at() instanceof NewClassTree)
            && !scene.body().contracts().types().isTracked(data.getType()));
  }

  /** Uses a part, which may have ended with what it is of. */
  static void use(String name, @Nullable Value part, Tree at, Scene scene) {
    if (part != null && part.isPart() && part.presence() != Presence.HELD && !part.witnessed()) {
      scene.tell(new Step.Used(part.heldAs(Qualifier.BORROWED), name, false, at));
      scene.world().put(part.reported());
    }
  }
}
