package dev.custody.checker.transfer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.SharedLoans;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Presence;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.dataflow.cfg.node.ArrayAccessNode;
import org.checkerframework.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * What a field lends that other threads empty: it must be read under the lock that keeps them away,
 * and its loan ends where that lock is released.
 */
final class ThreadLoans {

  private static final String ENTRY = "java.util.Map.Entry";

  private ThreadLoans() {}

  /**
   * How the loan of a value has ended where it is used. What was read without its lock is told
   * here.
   *
   * @return the release of the lock; null where the loan goes on
   */
  static @Nullable Loss lossAt(Value value, Node node, Tree at, Scene scene) {
    if (value.presence() != Presence.HELD || value.witnessed()) {
      return null;
    }
    for (Map.Entry<Tree, String> lent : reads(value, node, scene).entrySet()) {
      SharedLoans.End end = loans(scene).endBefore(lent.getKey(), at);
      if (end instanceof SharedLoans.Over over) {
        return new Loss(over.at(), over.cause(), over.mending());
      } else if (end instanceof SharedLoans.Unguarded unguarded) {
        scene.tell(new Step.Unguarded(lent.getValue(), unguarded.why(), lent.getKey()));
      }
    }
    return null;
  }

  /** What is in an array that a field keeps is shown to somebody, as if it were read here. */
  static void shown(Value array, Node node, Tree at, Scene scene) {
    Tree lent = isRead(node) && node.getTree() != null ? node.getTree() : array.origin().at();
    SharedLoans.End end = loans(scene).endBefore(lent, at);
    if (end instanceof SharedLoans.Over over) {
      Loss loss = new Loss(over.at(), over.cause(), over.mending());
      scene.tell(new Step.Used(array.lost(loss), Spelling.of(node), false, at));
    } else if (end instanceof SharedLoans.Unguarded unguarded) {
      scene.tell(new Step.Unguarded(Spelling.of(node), unguarded.why(), at));
    }
  }

  /** A loan is returned that needs a lock which the method releases. */
  static void returned(Value value, Node result, Tree at, Scene scene) {
    ExecutableElement method =
        scene.body().kind() == Body.Kind.METHOD ? scene.body().method() : null;
    if (method == null || value.presence() != Presence.HELD || value.witnessed()) {
      return;
    }
    for (Tree lent : reads(value, result, scene).keySet()) {
      String lock = loans(scene).lockLeftBy(lent, method);
      if (lock != null && loans(scene).endBefore(lent, at) == null) {
        scene.tell(new Step.LoanReturned(value, Spelling.of(result), lock, at));
      }
    }
  }

  /**
   * A lock is taken again, or given away for a while: what was read under it before is not good any
   * more.
   */
  static void released(Tree event, Scene scene) {
    if (!loans(scene).isChange(event)) {
      return;
    }
    for (Value value : scene.world().values()) {
      boolean isOver =
          isLoan(value) && !value.isGone() && loans(scene).endsAt(value.origin().at(), event);
      if (isOver) {
        scene.world().lose(value.id(), new Loss(event, "its lock was released"));
        Place home = value.home();
        if (!loans(scene).isGivingAway(event)
            && home != null
            && new Held.Reference(value.id()).equals(scene.world().held(home))) {
          scene.world().bind(home, null);
        }
      }
    }
  }

  /** Whether a loan ended because a call gave its lock away, and nobody has been told yet. */
  static boolean isGivenAway(Value value, Scene scene) {
    return value.isGone()
        && !value.witnessed()
        && value.loss() != null
        && loans(scene).isGivingAway(value.loss().at());
  }

  /** Whether a read begins a loan of its own, though the place is known to lend that value. */
  static boolean isRenewed(@Nullable Value known, Node node, Scene scene) {
    Tree tree = node.getTree();
    if (known == null || known.home() == null || tree == null || !loans(scene).isCopy(tree)) {
      return false;
    }
    if (isGivenAway(known, scene)) {
      return true;
    }
    SharedLoans.End before = loans(scene).endBefore(known.origin().at(), tree);
    return before != null
        && (before instanceof SharedLoans.Over || loans(scene).endBefore(tree, tree) == null);
  }

  /** The expressions that a value, and what lends it, were lent by, and how each is written. */
  private static Map<Tree, String> reads(Value value, Node node, Scene scene) {
    Map<Tree, String> reads = new LinkedHashMap<>();
    Map<ValueId, Value> seen = new HashMap<>();
    if (isLoan(value) && isRead(node) && node.getTree() != null) {
      reads.put(node.getTree(), Spelling.of(node));
      seen.put(value.id(), value);
      lenders(value, seen, reads, scene);
    } else {
      collect(value, seen, reads, scene);
    }
    return reads;
  }

  private static void collect(
      Value value, Map<ValueId, Value> seen, Map<Tree, String> reads, Scene scene) {
    if (seen.put(value.id(), value) == null && isLoan(value)) {
      reads.put(value.origin().at(), value.origin().name());
      lenders(value, seen, reads, scene);
    }
  }

  private static void lenders(
      Value value, Map<ValueId, Value> seen, Map<Tree, String> reads, Scene scene) {
    for (ValueId id : value.owners()) {
      Value owner = scene.world().value(id);
      if (owner != null) {
        collect(owner, seen, reads, scene);
      }
    }
  }

  private static boolean isRead(Node node) {
    return node instanceof FieldAccessNode || node instanceof ArrayAccessNode;
  }

  /**
   * Whether a value is lent by a field; a container itself is looked after by its own lock, but
   * what only shows another one is not.
   */
  private static boolean isLoan(Value value) {
    return (value.contents() == null || isView(value.origin().at()))
        && !value.isBystander()
        && (value.home() != null || !value.owners().isEmpty());
  }

  /** Whether an expression delivers entries of a map, one or all of them. */
  private static boolean isView(Tree tree) {
    return tree instanceof ExpressionTree expression && isOfEntries(TreeUtils.typeOf(expression));
  }

  private static boolean isOfEntries(@Nullable TypeMirror type) {
    return type instanceof DeclaredType declared
        && (((TypeElement) declared.asElement()).getQualifiedName().contentEquals(ENTRY)
            || (declared.asElement().toString().startsWith("java.util.")
                && declared.getTypeArguments().size() == 1
                && isOfEntries(declared.getTypeArguments().get(0))));
  }

  private static SharedLoans loans(Scene scene) {
    return scene.body().file().reach().loans();
  }
}
