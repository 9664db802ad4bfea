package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import dev.custody.annotations.Outcome;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.Ref;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.World;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.Runs;
import java.util.List;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.SuperNode;
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
    @Nullable World before = Halfway.before(call, scene);
    OwningObjects.pass(call, scene);
    EndedAbove.tell(call, scene);
    call.operands().forEach(operand -> lendPart(call, operand, scene));
    handOver(call, scene);
    lend(call, scene);
    OwningObjects.call(call, scene);
    World thrown = Halfway.thrown(call, before, scene);
    Outcome when = call.contract().outcome();
    if (!call.isConditional()) {
      make(call, scene, isStatement);
      return new Ways(List.of(scene.world()), List.of(thrown));
    }
    if (isStatement && when != Outcome.NORMAL_RETURN && when != Outcome.NEVER) {
      if (!Refusals.mayIgnore(call, scene)) {
        scene.tell(new Step.OutcomeIgnored(Spelling.of(call.tree()), when, call.tree()));
      }
      take(call, scene);
      Containers.learn(call, scene);
      return new Ways(List.of(scene.world()), List.of(thrown));
    }
    return conditional(call, scene, isStatement, when, thrown);
  }

  private static Ways conditional(
      Call call, Scene kept, boolean isStatement, Outcome when, World thrown) {
    Scene taken = kept.fork();
    take(call, taken);
    return switch (when) {
      case NEVER -> {
        make(call, kept, isStatement);
        yield new Ways(List.of(kept.world()), List.of(thrown));
      }
      case NORMAL_RETURN -> {
        make(call, taken, isStatement);
        yield new Ways(List.of(taken.world()), List.of(thrown));
      }
      case TRUE, FALSE -> {
        boolean outcome = when == Outcome.TRUE;
        taken.result(call.node(), new Held.Truth(outcome));
        Containers.learn(call, taken);
        kept.result(call.node(), new Held.Truth(!outcome));
        yield new Ways(List.of(taken.world(), kept.world()), List.of(thrown));
      }
      case NON_NULL -> {
        make(call, taken, isStatement);
        learnThere(call.node(), taken);
        kept.result(call.node(), new Held.Null());
        yield new Ways(List.of(taken.world(), kept.world()), List.of(thrown));
      }
      case NULL -> {
        taken.result(call.node(), new Held.Null());
        Containers.learn(call, taken);
        make(call, kept, isStatement);
        learnThere(call.node(), kept);
        yield new Ways(List.of(taken.world(), kept.world()), List.of(thrown));
      }
    };
  }

  private static void make(Call call, Scene scene, boolean isStatement) {
    Results.make(call, scene, isStatement);
    Containers.learn(call, scene);
    NullAnswers.learn(call, scene);
    Iterations.learn(call, scene);
    RowLoops.learn(call, scene);
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
          EndFields.handOn(operand.node(), loss(call, operand), scene);
        }
      }
    }
    Swaps.takeExpected(call, scene);
  }

  private static void giveUp(Call call, Operand operand, Scene scene) {
    Value value = scene.value(operand.node());
    if (value != null && outlives(value, operand)) {
      Step given =
          new Step.GivenUp(
              value.heldAs(Qualifier.BORROWED),
              Spelling.of(operand.node()),
              Qualifier.OWNED,
              call.contract().name(),
              at(call, operand, scene));
      scene.tell(given);
      scene.world().lose(value.id(), loss(call, operand));
      return;
    }
    if (operand.ref() instanceof Ref.This && call.isOfLentOptional(scene)) {
      scene.use(operand.node(), false, call.contract().name(), at(call, operand, scene));
      return;
    }
    if (value != null
        && value.qualifier().isLoan()
        && !value.isGone()
        && call.storesElement(operand, scene)) {
      keepElement(call, operand, value, scene);
      return;
    }
    if (operand.node() instanceof SuperNode) {
      EndedAbove.end(call, loss(call, operand), scene);
      return;
    }
    if (value != null && value.contents() != null && value.isShared() && call.isOfLibrary()) {
      boolean isElement = operand.parameter() != null && operand.parameter().element() >= 0;
      if (isElement) {
        scene.world().update(value.id(), Value::handedOn);
      } else {
        SpentContainers.handedOn(
            value, Spelling.of(operand.node()), call.contract().name(), call.tree(), scene);
        Containers.spend(value, loss(call, operand), scene);
        Lenders.taken(operand.node(), loss(call, operand), scene);
      }
      return;
    }
    if (value != null) {
      Moves.outOfReplaced(value, operand.node(), call, scene);
    }
    scene.giveUp(
        operand.node(),
        operand.demand(),
        call.contract().name(),
        loss(call, operand),
        at(call, operand, scene));
    if (value != null && Containers.isCopied(call)) {
      scene.world().fill(value.id(), Fill.SPENT);
    }
    EndFields.handOn(operand.node(), loss(call, operand), scene);
  }

  /** A closure that may run during this call only reaches one that may run it later. */
  private static boolean outlives(Value closure, Operand operand) {
    return closure.runs() == Runs.NOW_ONCE
        && !closure.isGone()
        && operand.parameter() != null
        && operand.parameter().runs() != Runs.NOW_ONCE;
  }

  /** A container must not keep what is only lent. */
  private static void keepElement(Call call, Operand operand, Value value, Scene scene) {
    String container =
        call.receiver() == null ? call.contract().name() : Spelling.of(call.receiver());
    scene.use(operand.node(), false, container, at(call, operand, scene));
    scene.tell(
        new Step.Kept(
            value, Spelling.of(operand.node()), "'" + container + "'", at(call, operand, scene)));
  }

  private static Loss loss(Call call, Operand operand) {
    String verb = operand.demand() == Demand.COUNT ? " gave up the count of '" : " gave up '";
    return new Loss(call.tree(), call.contract().name() + verb + Spelling.of(operand.node()) + "'");
  }

  /** A receiver is given up by the call itself; an argument where it stands. */
  private static Tree at(Call call, Operand operand, Scene scene) {
    return operand.ref() instanceof Ref.This ? call.tree() : scene.at(operand.node());
  }

  /** A part of lent data may be told to look after what lends that, as a timer in it is. */
  private static void lendPart(Call call, Operand operand, Scene scene) {
    Value part = scene.value(operand.node());
    if (part != null && part.isPart() && operand.demand() != Demand.NONE) {
      LentParts.use(Spelling.of(operand.node()), part, at(call, operand, scene), scene);
    }
  }

  private static void lend(Call call, Scene scene) {
    List<Operand> lent = call.operands().stream().filter(o -> isLentNow(o, scene)).toList();
    for (Operand operand : call.operands()) {
      Tree at = at(call, operand, scene);
      switch (operand.demand()) {
        case UNKNOWN -> {
          Value value = scene.value(operand.node());
          if (value != null && isLoan(value) && call.storesElement(operand, scene)) {
            keepElement(call, operand, value, scene);
          } else {
            use(call, operand, false, scene);
            if (!Arrays.fillsAll(call, operand, scene)) {
              escape(call, operand, scene, at);
            }
          }
        }
        case SHARED -> {
          if (!Containers.mayClear(call, operand, scene)) {
            use(call, operand, false, scene);
          }
          Value value = scene.value(operand.node());
          if (value != null && !value.isGone() && call.storesElement(operand, scene)) {
            keepElement(call, operand, value, scene);
          }
          if (operand.parameter() != null) {
            Containers.lend(call, operand, scene);
          }
        }
        case EXCLUSIVE -> {
          tellShared(call, operand, scene);
          use(call, operand, true, scene);
        }
        case NONE, COUNT, OWNER -> {}
      }
      checkArguments(call, operand, scene);
      if (operand.parameter() != null && operand.parameter().tagOf() != null) {
        Tags.convert(call, operand, operand.parameter().tagOf(), scene, at);
      }
    }
    Compositions.check(call, scene);
    FieldsByName.check(call, scene);
    for (Operand operand : lent) {
      if (!isLentNow(operand, scene)) { // another operand is used for itself alone
        use(call, operand, false, scene);
      }
    }
    LentInside loans = LentInside.of(call, scene);
    Disturbance.apply(call, scene);
    loans.check(scene);
  }

  private static void use(Call call, Operand operand, boolean exclusive, Scene scene) {
    Value value = scene.value(operand.node());
    if (value == null || !value.isPart()) {
      String user = call.contract().name();
      scene.use(operand.node(), exclusive, user, at(call, operand, scene));
    }
  }

  /** Whether an operand is there to be lent, as long as the call runs. */
  private static boolean isLentNow(Operand operand, Scene scene) {
    Value value = scene.value(operand.node());
    return (operand.demand() == Demand.SHARED || operand.demand() == Demand.EXCLUSIVE)
        && value != null
        && !value.isGone();
  }

  private static void checkArguments(Call call, Operand operand, Scene scene) {
    Tree tree = call.node().getTree();
    if (tree != null
        && operand.ref() instanceof Ref.Parameter parameter
        && !call.contract().parameter(parameter.index()).type().isPlain()) {
      QualifiedType one = scene.typing().parameter(tree, call.method(), parameter.index());
      TypeMirror type = call.method().getParameters().get(parameter.index()).asType();
      boolean isAnyNumber = call.isAnyNumber(parameter.index());
      boolean isWhole = isAnyNumber && call.node().getOperands().contains(operand.node());
      TypeArguments.check(
          operand.node(),
          isWhole ? new QualifiedType(null, List.of(one)) : one,
          isAnyNumber && !isWhole && type instanceof ArrayType a ? a.getComponentType() : type,
          call.contract().name(),
          scene);
    }
  }

  private static boolean isLoan(Value value) {
    return value.qualifier().isLoan() && !value.isGone();
  }

  /** What is lent exclusively must not be lent to the same call once more. */
  private static void tellShared(Call call, Operand exclusive, Scene scene) {
    Value value = scene.value(exclusive.node());
    if (value == null || value.isGone()) {
      return;
    }
    for (Operand other : call.operands()) {
      boolean isLoan = other.demand() == Demand.SHARED || other.demand() == Demand.EXCLUSIVE;
      if (!other.equals(exclusive) && isLoan && value.equals(scene.value(other.node()))) {
        Step used =
            new Step.Used(
                value.heldAs(Qualifier.BORROWED),
                Spelling.of(exclusive.node()),
                true,
                at(call, exclusive, scene));
        scene.tell(used);
      }
    }
  }

  private static void escape(Call call, Operand operand, Scene scene, Tree at) {
    Value value = scene.value(operand.node());
    if (value != null && value.isBystander()) {
      scene.world().endLoans(value.id(), new Loss(at, call.contract().name() + " got it"), false);
    } else if (value != null && !value.isGone()) {
      scene.escape(operand.node(), call.contract().name(), writtenHere(call, operand, scene), at);
    }
  }

  /** The parameter that an argument goes to, if its declaration is in this file. */
  private static @Nullable VariableElement writtenHere(Call call, Operand operand, Scene scene) {
    List<? extends VariableElement> all = call.method().getParameters();
    return operand.ref() instanceof Ref.Parameter parameter
            && scene.body().file().effects().knows(call.method())
        ? all.get(Math.min(parameter.index(), all.size() - 1))
        : null;
  }
}
