package dev.custody.checker.transfer;

import com.sun.source.tree.LambdaExpressionTree;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.World;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Closures that are given what came of a task: its value, or what it threw. Of the two one is null,
 * so that a test of the failure tells of the value too.
 */
final class ValueOrFailure {

  private static final Set<String> STAGES =
      Set.of("java.util.concurrent.CompletableFuture", "java.util.concurrent.CompletionStage");

  private static final Set<String> GIVING_BOTH =
      Set.of("handle", "handleAsync", "whenComplete", "whenCompleteAsync");

  private ValueOrFailure() {}

  /** The worlds in which a body begins. */
  static List<World> worlds(Scene entry) {
    World failed = entry.world();
    if (!(entry.body().path().getLeaf() instanceof LambdaExpressionTree lambda)
        || lambda.getParameters().size() != 2
        || !isGivenBoth(entry.typing().functions().calledWith(lambda))) {
      return List.of(failed);
    }
    VariableElement value = TreeUtils.elementFromDeclaration(lambda.getParameters().get(0));
    VariableElement failure = TreeUtils.elementFromDeclaration(lambda.getParameters().get(1));
    Value given = failed.valueIn(new Place.Local(value));
    if (given == null) {
      return List.of(failed); // nobody owns it, so that such worlds would be joined at once
    }
    World done = failed.copy();
    done.bind(new Place.Local(failure), new Held.Null());
    failed.learnNull(given.id());
    failed.bind(new Place.Local(failure), new Held.Something());
    return List.of(done, failed);
  }

  private static boolean isGivenBoth(@Nullable ExecutableElement called) {
    return called != null
        && GIVING_BOTH.contains(called.getSimpleName().toString())
        && STAGES.contains(called.getEnclosingElement().toString());
  }
}
