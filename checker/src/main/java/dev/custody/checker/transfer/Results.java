package dev.custody.checker.transfer;

import dev.custody.checker.contracts.Ref;
import dev.custody.checker.contracts.ResultContract;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.types.Qualifier;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.ObjectCreationNode;
import org.jspecify.annotations.Nullable;

/** What a call that ended normally came to. */
final class Results {

  private Results() {}

  /**
   * Makes the result of a call.
   *
   * @param isStatement whether it is thrown away
   */
  static void make(Call call, Scene scene, boolean isStatement) {
    ResultContract result = call.contract().result();
    if (call.isConstructorChain()) {
      return; // super(...) and this(...) go on making an object that is held as this
    }
    if (result.sameAs() != null) {
      Operand same = call.operand(result.sameAs());
      scene.result(call.node(), same == null ? null : scene.held(same.node()));
    } else if (result.tagOf() != null) {
      Value request = named(call, result.tagOf(), scene);
      scene.result(call.node(), request == null ? null : new Held.Tag(request.id()));
    } else if (result.setOf() != null) {
      Value request = named(call, result.setOf(), scene);
      scene.result(call.node(), request == null ? null : new Held.SetOf(request.id()));
    } else if (result.qualifier() != null) {
      makeResult(call, result, qualifier(call, result, scene), scene, isStatement);
    } else {
      lendOnward(call, scene);
    }
  }

  private static void makeResult(
      Call call, ResultContract result, Qualifier qualifier, Scene scene, boolean isStatement) {
    boolean isNew = call.node() instanceof ObjectCreationNode;
    if (qualifier == Qualifier.GIVEN_UP || isUntrackedElement(call, result, scene)) {
      return;
    }
    if (qualifier.hasDuty() && isStatement && !result.droppable()) {
      scene.tell(new Step.Dropped(Spelling.of(call.tree()), qualifier, call.tree()));
      return;
    }
    Origin origin = new Origin(call.tree(), Spelling.of(call.tree()));
    Set<ValueId> owners = owners(call, result, scene);
    Held.Reference made =
        scene.make(
            call.tree(), qualifier, qualifier.hasDuty() && !result.droppable(), owners, origin);
    Value value = scene.world().value(made.id());
    if (value != null) {
      Value sourced =
          value.from(call.receiver() == null ? null : Places.of(call.receiver(), scene));
      scene.world().put(isNew ? sourced.there() : sourced);
    }
    scene.result(call.node(), made);
  }

  /** What a container gives is as its type argument says. */
  private static Qualifier qualifier(Call call, ResultContract result, Scene scene) {
    Qualifier declared = result.qualifier();
    if (call.receiver() == null || result.element() < 0 || declared == null) {
      return declared == null ? Qualifier.GIVEN_UP : declared;
    }
    return Elements.result(declared, Elements.qualifier(call.receiver(), result.element(), scene));
  }

  private static boolean isUntrackedElement(Call call, ResultContract result, Scene scene) {
    return result.element() >= 0
        && call.isOfLibrary()
        && !scene.body().contracts().types().isTracked(call.node().getType())
        && (call.receiver() == null
            || Elements.qualifier(call.receiver(), result.element(), scene) == null);
  }

  private static Set<ValueId> owners(Call call, ResultContract result, Scene scene) {
    Set<ValueId> owners = new LinkedHashSet<>();
    for (Ref ref : result.owners()) {
      Value owner = named(call, ref, scene);
      if (owner == null && ref instanceof Ref.This && call.receiver() != null) {
        owner = bystander(call.receiver(), scene);
      }
      if (owner != null) {
        owners.add(owner.id());
      }
    }
    return owners;
  }

  /** Follows an untracked object that lends, so that its loans end when it changes. */
  private static @Nullable Value bystander(Node node, Scene scene) {
    Place place = Places.of(node, scene);
    if (place == null) {
      return null;
    }
    Held.Reference made =
        scene.make(
            Places.siteOf(place, scene),
            Qualifier.GIVEN_UP,
            false,
            Set.of(),
            new Origin(node.getTree(), Spelling.of(node)));
    scene.world().bind(place, made);
    return scene.world().value(made.id());
  }

  /** The value an annotation names: an operand, or the request whose tag an operand is. */
  private static @Nullable Value named(Call call, Ref ref, Scene scene) {
    Operand operand = call.operand(ref instanceof Ref.ThisField ? new Ref.This() : ref);
    if (operand == null) {
      return null;
    }
    return scene.held(operand.node()) instanceof Held.Tag tag
        ? scene.world().value(tag.request())
        : scene.value(operand.node());
  }

  /** The iterator of something lent, and what it delivers, are lent by the same owner. */
  private static void lendOnward(Call call, Scene scene) {
    Value owner = call.receiver() == null ? null : scene.value(call.receiver());
    String name = call.method().getSimpleName().toString();
    if (owner == null
        && call.receiver() != null
        && isIteration(call.method())
        && Elements.qualifier(call.receiver(), 0, scene) != null) {
      owner = bystander(call.receiver(), scene);
    }
    boolean iterates =
        isIteration(call.method())
            && (name.equals("iterator") || name.equals("next") || name.equals("listIterator"));
    if (owner == null || !iterates || (owner.isBystander() && name.equals("next"))) {
      scene.result(call.node(), null);
      return;
    }
    Held.Reference made =
        scene.make(
            call.tree(),
            Qualifier.BORROWED,
            false,
            Set.of(owner.id()),
            new Origin(call.tree(), Spelling.of(call.tree())));
    scene.result(call.node(), made);
  }

  private static boolean isIteration(ExecutableElement method) {
    String type = method.getEnclosingElement().toString();
    return type.startsWith("java.util.") || type.equals("java.lang.Iterable");
  }
}
