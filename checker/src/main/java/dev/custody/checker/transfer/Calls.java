package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import dev.custody.annotations.Outcome;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.ElementEffect;
import dev.custody.checker.contracts.Ref;
import dev.custody.checker.contracts.ResultContract;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.resources.World;
import dev.custody.checker.types.Qualifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.ObjectCreationNode;
import org.checkerframework.dataflow.cfg.node.ThisNode;
import org.jspecify.annotations.Nullable;

/** What a call does: lends and takes its operands, and makes its result. */
final class Calls {

  private Calls() {}

  /**
   * Takes the call's steps.
   *
   * @param isStatement whether its result is thrown away
   */
  static Ways apply(Call call, Scene scene, boolean isStatement) {
    handOver(call, scene);
    lend(call, scene);
    Outcome when = call.contract().outcome();
    if (!call.isConditional()) {
      World thrown = scene.world().copy();
      finish(call, scene, isStatement);
      return new Ways(List.of(scene.world()), List.of(thrown));
    }
    if (isStatement && when != Outcome.NORMAL_RETURN && when != Outcome.NEVER) {
      scene.tell(new Step.OutcomeIgnored(Spelling.of(call.tree()), when, call.tree()));
      World thrown = scene.world().copy();
      take(call, scene);
      return new Ways(List.of(scene.world()), List.of(thrown));
    }
    return conditional(call, scene, isStatement, when);
  }

  private static Ways conditional(Call call, Scene kept, boolean isStatement, Outcome when) {
    World thrown = kept.world().copy();
    Scene taken = kept.fork();
    take(call, taken);
    return switch (when) {
      case NEVER -> {
        finish(call, kept, isStatement);
        yield new Ways(List.of(kept.world()), List.of(thrown));
      }
      case NORMAL_RETURN -> {
        finish(call, taken, isStatement);
        yield new Ways(List.of(taken.world()), List.of(thrown));
      }
      case TRUE, FALSE -> {
        boolean outcome = when == Outcome.TRUE;
        taken.result(call.node(), new Held.Truth(outcome));
        kept.result(call.node(), new Held.Truth(!outcome));
        yield new Ways(List.of(taken.world(), kept.world()), List.of(thrown));
      }
      case NON_NULL -> {
        finish(call, taken, isStatement);
        learnThere(call.node(), taken);
        kept.result(call.node(), new Held.Null());
        yield new Ways(List.of(taken.world(), kept.world()), List.of(thrown));
      }
      case NULL -> {
        taken.result(call.node(), new Held.Null());
        finish(call, kept, isStatement);
        learnThere(call.node(), kept);
        yield new Ways(List.of(taken.world(), kept.world()), List.of(thrown));
      }
    };
  }

  private static void learnThere(Node node, Scene scene) {
    Value value = scene.value(node);
    if (value != null) {
      scene.world().put(value.there());
    } else {
      scene.result(node, new Held.Something());
    }
  }

  /**
   * Operands that always change hands do so first: what is lent beside them must not be the same.
   */
  private static void handOver(Call call, Scene scene) {
    for (Operand operand : call.operands()) {
      if (operand.demand().isTransfer()) {
        if (call.contract().isConditional(operand.ref())) {
          demand(call, operand, scene);
        } else {
          giveUp(call, operand, scene);
        }
      }
    }
  }

  /** A conditional transfer demands the right it may take, whatever the outcome will be. */
  private static void demand(Call call, Operand operand, Scene scene) {
    Scene trial = scene.fork();
    giveUp(call, operand, trial);
  }

  /** The conditional operands change hands; their demand has been told before. */
  private static void take(Call call, Scene scene) {
    for (Operand operand : call.operands()) {
      if (operand.demand().isTransfer() && call.contract().isConditional(operand.ref())) {
        Value value = scene.value(operand.node());
        if (value != null && !value.isLent() && !value.isGone()) {
          scene.world().lose(value.id(), loss(call, operand));
        }
      }
    }
  }

  private static void giveUp(Call call, Operand operand, Scene scene) {
    Value value = scene.value(operand.node());
    if (value != null
        && value.qualifier().isLoan()
        && !value.isGone()
        && call.storesElement(operand)) {
      keepElement(call, operand, value, scene);
      return;
    }
    scene.giveUp(
        operand.node(),
        operand.demand(),
        call.contract().name(),
        loss(call, operand),
        at(call, operand, scene));
  }

  /** A container must not keep what is only lent. */
  private static void keepElement(Call call, Operand operand, Value value, Scene scene) {
    String container =
        call.receiver() == null ? call.contract().name() : Spelling.of(call.receiver());
    scene.use(operand.node(), false, container, at(call, operand, scene));
    scene.tell(
        new Step.Kept(value, Spelling.of(operand.node()), container, at(call, operand, scene)));
  }

  private static Loss loss(Call call, Operand operand) {
    String verb = operand.demand() == Demand.COUNT ? " gave up the count of '" : " gave up '";
    return new Loss(call.tree(), call.contract().name() + verb + Spelling.of(operand.node()) + "'");
  }

  /** A receiver is given up by the call itself; an argument where it stands. */
  private static Tree at(Call call, Operand operand, Scene scene) {
    return operand.ref() instanceof Ref.This ? call.tree() : scene.at(operand.node());
  }

  private static void lend(Call call, Scene scene) {
    for (Operand operand : call.operands()) {
      Tree at = at(call, operand, scene);
      switch (operand.demand()) {
        case UNKNOWN -> {
          scene.use(operand.node(), false, call.contract().name(), at);
          escape(call, operand, scene, at);
        }
        case SHARED -> {
          scene.use(operand.node(), false, call.contract().name(), at);
          Value value = scene.value(operand.node());
          if (value != null && !value.isGone() && call.storesElement(operand)) {
            keepElement(call, operand, value, scene);
          }
        }
        case EXCLUSIVE -> scene.use(operand.node(), true, call.contract().name(), at);
        case NONE, COUNT, OWNER -> {}
      }
      if (operand.parameter() != null && operand.parameter().wantsTag()) {
        Tags.convert(call, operand, scene, at);
      }
    }
    disturbElements(call, scene);
    disturbBystander(call, scene);
    forgetFields(call, scene);
  }

  private static void escape(Call call, Operand operand, Scene scene, Tree at) {
    Value value = scene.value(operand.node());
    if (value != null && value.isBystander()) {
      scene.world().endLoans(value.id(), new Loss(at, call.contract().name() + " got it"), false);
    } else if (value != null && !value.isGone()) {
      scene.escape(operand.node(), call.contract().name(), at);
    }
  }

  /** A call may drop a container's elements, or do with them what nobody says. */
  private static void disturbElements(Call call, Scene scene) {
    ElementEffect effect = call.contract().elements();
    if (call.receiver() == null || effect == ElementEffect.NONE) {
      return;
    }
    for (int i = 0; i < 2; i++) { // a collection's elements, or a map's keys and values
      Qualifier held = Elements.qualifier(call.receiver(), i, scene);
      if (held != null && held.hasDuty()) {
        String name = Spelling.of(call.receiver());
        scene.tell(
            effect == ElementEffect.DROPS
                ? new Step.ElementsDropped(name, held, call.tree())
                : new Step.Escaped("an element of " + name, call.contract().name(), call.tree()));
      }
    }
  }

  /**
   * An object that owns others, such as a list, ends what it lent when it may give one of them
   * away: on every call but those that lend again or tell a number.
   */
  private static void disturbBystander(Call call, Scene scene) {
    if (call.receiver() == null) {
      return;
    }
    Value owner = scene.value(call.receiver());
    if (owner == null || !owner.isBystander()) {
      return;
    }
    Qualifier result = call.contract().result().qualifier();
    boolean ownMethod = call.receiver() instanceof ThisNode;
    boolean onlyLooks =
        call.operands().stream().noneMatch(o -> o.demand().isTransfer())
            && (result != null ? result == Qualifier.BORROWED : isHarmless(call, ownMethod, scene));
    if (!onlyLooks) {
      String cause = call.contract().name() + " changed '" + Spelling.of(call.receiver()) + "'";
      scene.world().endLoans(owner.id(), new Loss(call.tree(), cause), false);
    }
  }

  private static boolean isHarmless(Call call, boolean ownMethod, Scene scene) {
    return ownMethod
        ? scene.body().file().effects().writtenBy(call.method()).isEmpty()
        : call.method().getReturnType().getKind().isPrimitive();
  }

  /** What was read from a field does not survive a call that may write the field. */
  private static void forgetFields(Call call, Scene scene) {
    Set<VariableElement> written = scene.body().file().effects().writtenBy(call.method());
    if (written.isEmpty()) {
      return;
    }
    Loss loss =
        new Loss(call.tree(), call.contract().name() + " may have replaced what the field kept");
    for (var entry : List.copyOf(scene.world().places().entrySet())) {
      VariableElement field = fieldOf(entry.getKey());
      if (field != null && written.contains(field)) {
        Value value = scene.world().valueIn(entry.getKey());
        if (value != null && !value.isGone()) {
          scene.world().lose(value.id(), loss);
        }
        scene.world().bind(entry.getKey(), null);
      }
    }
  }

  private static @Nullable VariableElement fieldOf(Place place) {
    if (place instanceof Place.Field field) {
      return field.field();
    } else if (place instanceof Place.Inside inside) {
      return inside.field();
    } else if (place instanceof Place.Static field) {
      return field.field();
    }
    return place instanceof Place.Slot slot ? fieldOf(slot.array()) : null;
  }

  /** Makes the result of a call that ended normally. */
  private static void finish(Call call, Scene scene, boolean isStatement) {
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
