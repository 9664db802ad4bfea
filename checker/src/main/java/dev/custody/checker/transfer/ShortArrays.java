package dev.custody.checker.transfer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.javacutil.ElementUtils;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Arrays of few slots, such as the one of a single slot by which a closure tells something to the
 * code around it. All their slots are known, so that they can be emptied one by one.
 */
final class ShortArrays {

  /** How many slots somebody may have named one by one. */
  private static final int FEW = 8;

  private ShortArrays() {}

  /** The indices of all slots of an array; null where it is not known how many there are. */
  static @Nullable Set<String> indicesOf(Node array, Scene scene) {
    int length =
        array instanceof LocalVariableNode local ? lengthOf(local.getElement(), scene) : -1;
    return length < 0 || length > FEW
        ? null
        : IntStream.range(0, length).mapToObj(String::valueOf).collect(Collectors.toSet());
  }

  private static int lengthOf(VariableElement variable, Scene scene) {
    boolean isConstant =
        variable.getKind() == ElementKind.LOCAL_VARIABLE
            && ElementUtils.isEffectivelyFinal(variable);
    return isConstant ? lengthOf(scene.typing().initializer(variable)) : -1;
  }

  private static int lengthOf(@Nullable ExpressionTree made) {
    if (made == null || !(TreeUtils.withoutParens(made) instanceof NewArrayTree array)) {
      return -1;
    } else if (array.getInitializers() != null) {
      return array.getInitializers().size();
    }
    return array.getDimensions().get(0) instanceof LiteralTree literal
            && literal.getValue() instanceof Integer number
        ? number
        : -1;
  }
}
