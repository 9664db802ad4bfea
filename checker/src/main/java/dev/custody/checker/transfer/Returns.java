package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.ResultContract;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Qualifier;
import org.checkerframework.dataflow.cfg.node.Node;

/** What a body hands to its caller, or to who catches what it throws. */
final class Returns {

  private static final String CALLER = "the caller";

  private Returns() {}

  static void apply(Node result, Tree statement, Scene scene) {
    ResultContract contract = scene.body().result();
    Qualifier qualifier = contract.qualifier();
    Tree tree = result.getTree();
    Tree at = tree == null ? statement : tree;
    TypeArguments.check(result, contract.type(), scene.body().resultType(), CALLER, scene);
    if (contract.tagOf() != null) {
      Tags.returned(result, contract.tagOf(), at, scene);
    }
    OwningObjects.handOn(result, scene);
    LentContainers.returned(result, contract, at, scene);
    EldestEntries.returned(result, at, scene);
    Value value = scene.value(result);
    if (value == null || (value.isBystander() && !value.isPart() && qualifier == null)) {
      return;
    }
    if (qualifier != null && qualifier.hasDuty()) {
      giveUp(result, value, qualifier, at, scene);
    } else if (qualifier != null && qualifier.isLoan()) {
      lend(result, value, contract, at, scene);
    } else if (value.isLent()) {
      scene.use(result, false, "the return", at);
      tellReturned(result, value, at, scene);
    } else {
      scene.use(result, false, "the return", at);
      scene.escape(result, "the caller of a method whose result says nothing", null, at);
    }
  }

  /** Whoever catches an exception does not know that it is a loan, here or in a caller. */
  static void thrown(Node exception, Tree statement, Scene scene) {
    OwningObjects.handOn(exception, scene);
    Value value = scene.value(exception);
    if (value != null && value.qualifier().isLoan()) {
      Tree at = exception.getTree() == null ? statement : exception.getTree();
      scene.use(exception, false, "the throw", at);
      scene.tell(new Step.LoanThrown(value, Spelling.of(exception), at));
    }
  }

  private static void giveUp(Node result, Value value, Qualifier qualifier, Tree at, Scene scene) {
    if (value.qualifier().isLoan() && !value.isGone()) {
      tellReturned(result, value, at, scene);
      return;
    }
    SpentContainers.handedOn(value, Spelling.of(result), CALLER, at, scene);
    Demand demand = qualifier == Qualifier.REFCOUNTED ? Demand.COUNT : Demand.OWNER;
    EndedAbove.handedOn(result, demand, CALLER, at, scene);
    Loss loss = new Loss(at, "the return gave up '" + Spelling.of(result) + "'");
    if (value.qualifier() == qualifier) {
      PendingReturns.leavePlace(result, value, loss, scene);
    }
    scene.giveUp(result, demand, CALLER, loss, at);
    EndFields.handOn(result, loss, scene); // the object goes with all that it owns
  }

  /** A loan may be returned when everybody who lends it outlives the call, and is named. */
  private static void lend(
      Node result, Value value, ResultContract contract, Tree at, Scene scene) {
    EndedAbove.handedOn(result, Demand.SHARED, CALLER, at, scene);
    scene.use(result, contract.qualifier() == Qualifier.BORROWED_EXCLUSIVE, "the return", at);
    ThreadLoans.returned(value, result, at, scene);
    if (!value.isGone()
        && !ResultLenders.mayLend(value, contract.owners(), scene)
        && !LentContainers.isNamedCopy(result, contract, scene)) {
      tellReturned(result, value, at, scene);
    }
  }

  private static void tellReturned(Node result, Value value, Tree at, Scene scene) {
    if (!value.isGone()) {
      scene.tell(new Step.LoanReturned(value, Spelling.of(result), null, at));
    }
  }
}
