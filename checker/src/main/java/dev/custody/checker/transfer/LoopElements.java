package dev.custody.checker.transfer;

import dev.custody.checker.resources.Contents;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.types.QualifiedType;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.jspecify.annotations.Nullable;

/**
 * What a loop takes out of a collection. Of which type that is, the loop's variable alone tells:
 * the call that the framework makes up for the loop may give anything.
 */
final class LoopElements {

  private LoopElements() {}

  /**
   * What is known of the elements of a container that a call of an iterator lends.
   *
   * @param call a call that goes on with an iteration, or begins one
   * @return the contents; null for what is no container of owners
   */
  static @Nullable Contents contents(Call call, Scene scene) {
    Contents known = Containers.contentsOfResult(call, scene);
    VariableElement variable =
        call.receiver() instanceof LocalVariableNode iterator
            ? scene.loopVariable(iterator.getElement())
            : null;
    if (known != null || variable == null) {
      return known;
    }
    QualifiedType type = scene.typing().ofVariable(variable);
    return Containers.contents(type, variable.asType(), Fill.SOME, scene);
  }
}
