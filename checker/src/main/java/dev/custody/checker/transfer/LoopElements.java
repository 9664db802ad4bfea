package dev.custody.checker.transfer;

import dev.custody.checker.resources.Contents;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.types.QualifiedType;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
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
    TypeMirror mirror = variable.asType();
    return Containers.canBeEmptied(type, mirror, scene) || isEntry(mirror)
        ? Containers.contents(type, mirror, Fill.SOME, scene)
        : null;
  }

  /** Whether something is an entry of a map, which shows the value, and may replace it. */
  private static boolean isEntry(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement().toString().equals("java.util.Map.Entry");
  }
}
