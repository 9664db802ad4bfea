package dev.custody.checker.transfer;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Presence;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.Runs;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.javacutil.TreeUtils;

/** What lambdas, method references and local classes do to the values they capture. */
final class Closures {

  /** As what the bodies of closures have their captured variables, found while walking. */
  private final Map<Tree, Map<VariableElement, Qualifier>> captured = new HashMap<>();

  private final Captures captures;
  private final CapturedSelf self;

  Closures(Captures captures) {
    this.captures = captures;
    this.self = new CapturedSelf(captures);
  }

  /** As what a closure's body has the variables it captures; empty for one never reached. */
  Map<VariableElement, Qualifier> capturedBy(Tree closure) {
    return captured.getOrDefault(closure, Map.of());
  }

  /** Whether a lambda took the object of the body, to end it. */
  boolean isTakingThis(Tree lambda) {
    return self.isTakenBy(lambda);
  }

  /** Makes a lambda or method reference. */
  void make(Tree closure, Node node, Scene scene) {
    Runs runs = scene.typing().functions().runs(closure);
    Taken taken = capture(closure, closure, runs, scene);
    if (closure instanceof MemberReferenceTree reference) {
      bind(reference, runs, taken, scene);
      MethodReferences.apply(reference, scene);
    }
    result(closure, node, runs, taken, scene);
  }

  /** Makes an object of an anonymous or local class, which captures like a lambda. */
  void makeObject(NewClassTree made, Node node, Scene scene) {
    ClassTree type = scene.typing().localClass(made);
    if (type == null) {
      return;
    }
    Runs runs = scene.typing().functions().runs(made);
    Taken taken = capture(type, made, runs, scene);
    if (scene.held(node) == null) {
      result(made, node, runs, taken, scene);
    }
  }

  /**
   * What a closure has of the values around it.
   *
   * @param lent those that are lent to it
   * @param owned those that it took
   */
  record Taken(Set<ValueId> lent, Set<ValueId> owned) {}

  /** Captures are lent, transferred, or reported. */
  private Taken capture(Tree closure, Tree made, Runs runs, Scene scene) {
    Taken taken = new Taken(new LinkedHashSet<>(), new LinkedHashSet<>());
    captures
        .variables(closure)
        .forEach(
            (variable, mention) -> {
              boolean atCreation = isNamed(closure) && runs != Runs.WHENEVER;
              capture(
                  new Capture(closure, variable, atCreation ? made : mention, runs), taken, scene);
            });
    EndedAbove.captured(closure, scene);
    self.capture(closure, made, runs, taken, scene);
    if (!runs.duringTheCall()) {
      OuterObjects.captured(closure, scene);
    }
    return taken;
  }

  /** A local class captures when an object of it is made, which may be often. */
  private static boolean isNamed(Tree closure) {
    return closure instanceof ClassTree type && !type.getSimpleName().isEmpty();
  }

  /**
   * A closure captures a variable.
   *
   * @param closure the closure
   * @param variable the variable
   * @param mention where the closure mentions it
   * @param runs when the closure runs
   */
  private record Capture(Tree closure, VariableElement variable, Tree mention, Runs runs) {
    String name() {
      return variable.getSimpleName().toString();
    }

    Loss loss() {
      return new Loss(mention, "the closure took '" + name() + "'");
    }

    /** Whether the closure is a reference to a method of what the variable holds. */
    boolean isBound() {
      return closure instanceof MemberReferenceTree reference
          && Captures.refersTo(reference.getQualifierExpression(), variable);
    }
  }

  private void capture(Capture capture, Taken taken, Scene scene) {
    Value value = scene.world().valueIn(new Place.Local(capture.variable()));
    if (Entry.saysGivenUp(capture.variable())) {
      note(capture, Qualifier.GIVEN_UP);
      if (value != null && capture.isBound()) {
        scene.tell(new Step.Used(value, capture.name(), false, capture.mention()));
      }
      return;
    }
    if (value != null && OwningObjects.isOwning(value)) {
      shareObject(capture, value, taken, scene);
    }
    if (value != null && value.isPart()) {
      capturePart(capture, value, scene);
    }
    if (value == null || value.isBystander()) {
      if (!capture.runs().duringTheCall()) {
        LentContainers.captured(capture.closure(), capture.variable(), capture.mention(), scene);
      }
      return;
    }
    if (value.isGone()) {
      scene.tell(new Step.Used(value, capture.name(), false, capture.mention()));
      scene.world().put(value.reported());
    } else if (value.isShared()) {
      share(capture, value, taken, scene);
    } else if (mayTake(capture, value)) {
      scene.world().lose(value.id(), capture.loss());
      have(capture, value, value.qualifier(), scene);
      taken.owned().add(value.id());
    } else if (capture.runs().duringTheCall()) {
      lend(capture, value, scene);
      taken.lent().add(value.id());
    } else {
      scene.tell(new Step.Captured(value, capture.name(), capture.mention()));
      scene.world().put(value.isOwed() ? value.lost(capture.loss()).reported() : value);
      note(capture, Qualifier.GIVEN_UP);
    }
  }

  /** A part of what is lent is no more than that for a closure. */
  private static void capturePart(Capture capture, Value part, Scene scene) {
    if (part.presence() != Presence.HELD) {
      LentParts.use(capture.name(), part, capture.mention(), scene);
    } else if (!capture.runs().duringTheCall()) {
      scene.tell(new Step.Captured(part, capture.name(), capture.mention()));
    }
  }

  /** A closure that runs during the call is only lent what its body does not give up. */
  private boolean mayTake(Capture capture, Value value) {
    boolean isLent = value.qualifier().isLoan() || value.home() != null;
    boolean isForCall = value.runs() == Runs.NOW_ONCE && capture.runs() != Runs.NOW_ONCE;
    return capture.runs().atMostOnce()
        && !isLent
        && !isForCall
        && (!capture.runs().duringTheCall()
            || demands(capture, value).stream().anyMatch(Demand::isTransfer));
  }

  private Set<Demand> demands(Capture capture, Value value) {
    return captures.demands(capture.closure(), capture.variable(), value.runsOnce());
  }

  private void lend(Capture capture, Value value, Scene scene) {
    boolean exclusive =
        value.qualifier().isExclusive() && demands(capture, value).contains(Demand.EXCLUSIVE);
    scene.tell(new Step.Used(value, capture.name(), exclusive, capture.mention()));
    if (value.presence() == Presence.HELD) {
      scene.world().endLoans(value.id(), capture.loss(), !exclusive);
    }
    have(capture, value, exclusive ? Qualifier.BORROWED_EXCLUSIVE : Qualifier.BORROWED, scene);
  }

  /** The closure has a value; what the body of a lambda does with it, a reference does at once. */
  private void have(Capture capture, Value value, Qualifier as, Scene scene) {
    note(capture, as);
    if (capture.closure() instanceof MemberReferenceTree reference && value.contents() == null) {
      MethodTree helper = captures.helper(reference);
      if (capture.isBound()) {
        MethodReferences.bound(reference, value, capture.name(), as, scene);
      } else if (helper != null) {
        boolean takes = captures.takes(helper, capture.variable(), false);
        Demand taking = value.qualifier() == Qualifier.REFCOUNTED ? Demand.COUNT : Demand.OWNER;
        Demand demand = takes ? taking : Demand.SHARED;
        MethodReferences.use(reference, value, capture.name(), demand, as, scene);
      }
    }
  }

  /** A container that may be shared may be used, filled and emptied by the closure too. */
  private void share(Capture capture, Value container, Taken taken, Scene scene) {
    scene.world().forgetSize(container.id());
    boolean isReference = capture.closure() instanceof MemberReferenceTree;
    boolean completes = Fillers.completes(capture.closure(), capture.variable(), scene);
    boolean isLeft = container.duty() && (completes || Fillers.isOne(capture.closure(), scene));
    if (capture.runs().duringTheCall() || isReference || !container.duty() || completes) {
      scene.world().fill(container.id(), Fill.SOME);
      if (!capture.runs().duringTheCall() && !isLeft) {
        scene.world().update(container.id(), Value::handedOn);
      } else if (isReference && !capture.runs().duringTheCall()) {
        tellFilledLater(capture, container, scene);
      }
      note(capture, Qualifier.BORROWED);
    } else {
      leave(capture, container, taken, scene);
    }
  }

  /** A reference that fills a container, or an object, whenever it runs leaves that there. */
  private static void tellFilledLater(Capture capture, Value filled, Scene scene) {
    boolean isSeen =
        Fillers.isFuture(capture.variable())
            || scene.body().file().reach().staysHere(capture.closure());
    if (!isSeen) {
      scene.tell(new Step.Left(filled, null, capture.closure()));
    }
  }

  /** An object that owns through its fields is like a container; a class may keep it elsewhere. */
  private void shareObject(Capture capture, Value object, Taken taken, Scene scene) {
    boolean isLeft = object.duty() && Fillers.isOne(capture.closure(), scene);
    if (capture.runs().duringTheCall() || isLeft) {
      scene.world().fill(object.id(), Fill.SOME);
      if (isLeft && !capture.runs().duringTheCall()) {
        tellFilledLater(capture, object, scene);
      }
    } else if (capture.closure() instanceof LambdaExpressionTree && object.duty()) {
      leave(capture, object, taken, scene);
    } else {
      OwningObjects.handOn(object, scene);
    }
  }

  /**
   * What is in a container is left to a closure that runs once, which must leave nothing there. One
   * that may never run, or often, must see to what it puts there, and takes no duty from this body.
   */
  private void leave(Capture capture, Value container, Taken taken, Scene scene) {
    boolean isEmpty = container.contents() == null || container.contents().fill() == Fill.EMPTY;
    boolean isOnce = capture.runs().atMostOnce();
    if (isEmpty || isOnce) {
      scene.world().fill(container.id(), Fill.SPENT); // though there may be something, at times
    }
    if (isOnce && !isEmpty) {
      taken.owned().add(container.id());
    }
    note(capture, isOnce ? Qualifier.OWNED : Qualifier.BORROWED_EXCLUSIVE);
  }

  /** What a closure that may run later, and often, puts into a container it must take out again. */
  static void filled(ValueId container, Scene scene) {
    scene
        .body()
        .captured()
        .forEach(
            (variable, as) -> {
              Value value = scene.world().valueIn(new Place.Local(variable));
              if (as == Qualifier.BORROWED_EXCLUSIVE
                  && value != null
                  && value.id().equals(container)
                  && value.contents() != null) {
                scene.world().put(value.owing());
              }
            });
  }

  private void note(Capture capture, Qualifier qualifier) {
    for (Tree holder : captures.holders(capture.closure())) {
      captured
          .computeIfAbsent(holder, c -> new HashMap<>())
          .merge(capture.variable(), qualifier, (a, b) -> a == b ? a : Qualifier.BORROWED);
    }
  }

  /** The object that a method reference is bound to, where that is no variable of its own. */
  private static void bind(MemberReferenceTree reference, Runs runs, Taken taken, Scene scene) {
    ExpressionTree object = TreeUtils.withoutParens(reference.getQualifierExpression());
    boolean isThis = CapturedSelf.isThis(reference, scene);
    Held held = isThis ? scene.world().held(new Place.This()) : scene.heldBy(object);
    Value value = held instanceof Held.Reference r ? scene.world().value(r.id()) : null;
    boolean isLeft = value != null && value.duty() && Fillers.isOne(reference, scene);
    if (value != null && (runs.duringTheCall() || isLeft) && OwningObjects.isOwning(value)) {
      scene.world().fill(value.id(), Fill.SOME);
    } else if (value != null) {
      OwningObjects.handOn(value, scene);
    }
    if (value == null || value.isBystander() || (object instanceof IdentifierTree && !isThis)) {
      return;
    }
    String name = Spelling.of(object);
    Loss loss = new Loss(reference, "the closure took '" + name + "'");
    Demand demand = scene.body().contracts().of(TreeUtils.elementFromUse(reference)).receiver();
    if (runs.atMostOnce() && demand.isTransfer() && !value.qualifier().isLoan()) {
      scene.giveUp(value, name, demand, "the closure", loss, object);
      taken.owned().add(value.id());
      if (isThis) {
        if (CapturedSelf.isNamed(reference, "super", scene)) {
          EndFields.handOnAbove(loss, scene);
        } else {
          EndFields.handOnAll(loss, scene);
        }
      }
    } else if (isThis && CapturedSelf.isGone(name, object, scene)) {
      return;
    } else if (isThis && CapturedSelf.mayLendThis(reference, scene)) {
      taken.lent().add(value.id());
    } else if (runs.duringTheCall()) {
      MethodReferences.bound(reference, value, name, value.qualifier().lent(), scene);
      taken.lent().add(value.id());
    } else {
      scene.tell(new Step.Captured(value, name, object));
      scene.world().put(value.isOwed() ? value.lost(loss).reported() : value);
    }
  }

  /**
   * A closure that owns what it captured is itself something that must run, once; one that was lent
   * it is a loan.
   */
  private static void result(Tree closure, Node node, Runs runs, Taken taken, Scene scene) {
    boolean owns = !taken.owned().isEmpty();
    if (!runs.atMostOnce() && taken.lent().isEmpty()) {
      return;
    }
    Qualifier qualifier = runs.atMostOnce() ? Qualifier.OWNED : Qualifier.BORROWED;
    Origin origin = new Origin(scene.at(node), "the closure");
    Held.Reference made = scene.make(closure, qualifier, owns, taken.lent(), origin);
    scene
        .world()
        .update(made.id(), value -> (runs == Runs.WHENEVER ? value : value.running(runs)).there());
    scene.result(node, made);
  }
}
