package dev.custody.checker.transfer;

import com.sun.source.tree.MethodInvocationTree;
import dev.custody.checker.contracts.Effects;
import dev.custody.checker.contracts.KeptObjects;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Value;
import java.util.function.Predicate;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Data that is lent, such as the private data of a request, and that owns others and lends them in
 * turn. A method gives the same data each time, so what one call's result has given away, that of
 * another lends no more.
 */
final class LentData {

  private LentData() {}

  /** A method of such data may have given away something that the data keeps. */
  static void changed(Call call, Value data, Loss loss, Scene scene) {
    TypeMirror type = typeOf(data, scene);
    boolean isSeen = scene.body().file().effects().knows(call.method());
    if (type != null && (!isSeen || mayEmpty(Interference.effects(call, scene), type, scene))) {
      end(other -> isSame(other, data), loss, scene);
    }
  }

  /** A method is lent such data, or the owner of it, and may take out what the data keeps. */
  static void disturbed(Call call, Effects effects, Loss loss, Scene scene) {
    end(
        data -> {
          TypeMirror type = typeOf(data, scene);
          return type != null && isReached(data, call, scene) && mayEmpty(effects, type, scene);
        },
        loss,
        scene);
  }

  private static void end(Predicate<Value> which, Loss loss, Scene scene) {
    scene.world().values().stream()
        .filter(which)
        .toList()
        .forEach(data -> Loans.end(data, loss, scene));
  }

  private static boolean isReached(Value data, Call call, Scene scene) {
    return call.operands().stream()
        .map(operand -> scene.value(operand.node()))
        .anyMatch(
            value ->
                value != null
                    && (value.equals(data)
                        || isSame(data, value)
                        || data.owners().contains(value.id())));
  }

  /** Whether two values are the result of one method of the same owner, which takes nothing. */
  private static boolean isSame(Value one, Value other) {
    return !one.equals(other)
        && one.owners().equals(other.owners())
        && one.origin().at() instanceof MethodInvocationTree call
        && other.origin().at() instanceof MethodInvocationTree same
        && call.getArguments().isEmpty()
        && TreeUtils.elementFromUse(call).equals(TreeUtils.elementFromUse(same));
  }

  /** The type of such data; null for any other value. */
  private static @Nullable TypeMirror typeOf(Value data, Scene scene) {
    TypeMirror type =
        data.qualifier().isLoan()
                && !data.owners().isEmpty()
                && data.contents() == null
                && data.origin().at() instanceof MethodInvocationTree call
            ? TreeUtils.typeOf(call)
            : null;
    boolean isUntracked =
        type != null
            && type.getKind() == TypeKind.DECLARED
            && !scene.body().contracts().types().isTracked(type);
    return isUntracked ? type : null;
  }

  /** Whether some code may take out what a field of such data owns. */
  private static boolean mayEmpty(Effects effects, TypeMirror type, Scene scene) {
    Predicate<VariableElement> isOfData =
        field ->
            field.getKind().isField()
                && scene.body().contracts().kept().owns(field)
                && Aliases.mayBeOf(type, field.getEnclosingElement().asType(), scene);
    KeptObjects kept = scene.body().contracts().kept();
    return effects.written().stream().anyMatch(isOfData)
        || effects.emptied().stream().anyMatch(isOfData)
        || effects.changed().stream().anyMatch(each -> kept.mayOwn(each.asType(), type));
  }
}
