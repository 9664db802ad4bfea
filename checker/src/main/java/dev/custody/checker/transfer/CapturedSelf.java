package dev.custody.checker.transfer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Presence;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Runs;
import java.util.HashSet;
import java.util.Set;
import org.checkerframework.javacutil.TreeUtils;

/** What a closure has of the object around it, whose members it mentions. */
final class CapturedSelf {

  /** The lambdas that took the object of the body, found while walking. */
  private final Set<Tree> taking = new HashSet<>();

  private final Captures captures;

  CapturedSelf(Captures captures) {
    this.captures = captures;
  }

  /** Whether a lambda took the object of the body, to end it. */
  boolean isTakenBy(Tree lambda) {
    return taking.contains(lambda);
  }

  /** The object is lent to a closure, transferred, or reported. */
  void capture(Tree closure, Tree made, Runs runs, Closures.Taken taken, Scene scene) {
    Tree mention = Captures.mentionOfThis(closure, scene.body().type());
    boolean isHandedOn =
        closure instanceof MemberReferenceTree reference && isThis(reference, scene);
    if (mention != null && mayTake(closure, runs, scene)) {
      take(closure, mention, taken, scene);
    } else if (mention != null
        && !isHandedOn
        && !isGone("this", mention, scene)
        && !runs.duringTheCall()) {
      keep(mention, made, taken, scene);
    }
  }

  /** Whether a reference is bound to the object of the body, or to what that is above. */
  static boolean isThis(MemberReferenceTree reference, Scene scene) {
    return isNamed(reference, "this", scene) || isNamed(reference, "super", scene);
  }

  /** Whether a reference is bound to the object of the body, maybe by the name of its class. */
  static boolean isNamed(MemberReferenceTree reference, String name, Scene scene) {
    ExpressionTree object = reference.getQualifierExpression();
    return (object instanceof IdentifierTree alone && alone.getName().contentEquals(name))
        || (object instanceof MemberSelectTree inFull
            && inFull.getIdentifier().contentEquals(name)
            && scene.body().type().equals(TreeUtils.elementFromTree(inFull.getExpression())));
  }

  /** A closure that may run later must not see an object which is only lent to its method. */
  private static void keep(Tree mention, Tree made, Closures.Taken taken, Scene scene) {
    Value value = scene.world().valueIn(new Place.This());
    if (value != null && mayLendThis(made, scene)) {
      taken.lent().add(value.id());
    } else if (value != null && !value.isBystander()) {
      scene.tell(new Step.Captured(value, "this", mention));
    }
  }

  /** A lambda that runs once may end the object that the method around it was to end. */
  private boolean mayTake(Tree closure, Runs runs, Scene scene) {
    return closure instanceof LambdaExpressionTree lambda
        && runs.atMostOnce()
        && Entry.isEnd(scene.body())
        && captures.endsThis(lambda, scene.body().type());
  }

  private void take(Tree lambda, Tree mention, Closures.Taken taken, Scene scene) {
    taking.add(lambda);
    Value value = scene.world().valueIn(new Place.This());
    if (value != null && !isGone("this", mention, scene)) {
      Loss loss = new Loss(mention, "the closure took 'this'");
      scene.world().lose(value.id(), loss);
      EndFields.handOnAll(loss, scene);
      taken.owned().add(value.id());
    }
  }

  /** An object that has given itself up is nothing to capture, whenever the closure runs. */
  static boolean isGone(String name, Tree mention, Scene scene) {
    Value value = scene.world().valueIn(new Place.This());
    if (value == null || value.isBystander() || value.presence() == Presence.HELD) {
      return false;
    }
    scene.tell(new Step.Used(value, name, false, mention));
    scene.world().put(value.reported());
    return true;
  }

  /** An object that is a loan may lend what it knows to whoever knows it for a loan. */
  static boolean mayLendThis(Tree closure, Scene scene) {
    return scene.isPlainSelf() && scene.typing().functions().isLentResult(closure);
  }
}
