package dev.custody.checker.contracts;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.TypeUses;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Which type is expected of an expression, by where its result goes. */
final class Expectations {

  private final Typing typing;
  private final Contracts contracts;
  private final SourceIndex index;
  private final Set<Tree> asked = Collections.newSetFromMap(new IdentityHashMap<>());

  Expectations(Typing typing, Contracts contracts, SourceIndex index) {
    this.typing = typing;
    this.contracts = contracts;
    this.index = index;
  }

  /** The qualifiers in the expected type; plain where nothing says any. */
  QualifiedType of(Tree tree) {
    Target target = index.target(tree);
    if (target == null || !asked.add(tree)) {
      return QualifiedType.PLAIN;
    }
    QualifiedType expected = of(target);
    asked.remove(tree);
    return expected;
  }

  private QualifiedType of(Target target) {
    if (target instanceof Target.OfVariable to) {
      return TypeUses.of(to.variable());
    } else if (target instanceof Target.OfPlace to) {
      return typing.of(to.place());
    } else if (target instanceof Target.OfArgument to) {
      return typing.parameter(to.call(), to.callee(), to.index());
    } else if (target instanceof Target.OfResult to) {
      return contracts.of(to.method()).result().type();
    } else if (target instanceof Target.OfLambda to) {
      return typing.functions().result(to.lambda());
    } else if (target instanceof Target.OfCast to) {
      QualifiedType written = TypeTrees.read(to.type());
      return written.isPlain() && to.around() != null ? of(to.around()) : written;
    }
    return target instanceof Target.OfSlot to ? typing.of(to.array()).part(0) : QualifiedType.PLAIN;
  }

  /** The expected type itself; null where nothing says it. */
  @Nullable TypeMirror typeOf(Tree tree) {
    Target target = index.target(tree);
    if (target instanceof Target.OfVariable to) {
      return to.variable().asType();
    } else if (target instanceof Target.OfPlace to) {
      return TreeUtils.typeOf(to.place());
    } else if (target instanceof Target.OfArgument to) {
      TypeMirror declared = CallTypes.parameterType(to.callee(), to.index());
      return declared instanceof TypeVariable ? instance(to, declared) : declared;
    } else if (target instanceof Target.OfResult to) {
      return to.method().getReturnType();
    } else if (target instanceof Target.OfLambda to) {
      return typing.functions().method(to.lambda()).getReturnType();
    } else if (target instanceof Target.OfCast to) {
      return TreeUtils.typeOf(to.type());
    }
    return target instanceof Target.OfSlot to
            && TreeUtils.typeOf(to.array()) instanceof ArrayType array
        ? array.getComponentType()
        : null;
  }

  /** The type of a parameter as one call of its method has it, where the compiler says it. */
  private static TypeMirror instance(Target.OfArgument to, TypeMirror declared) {
    return to.call() instanceof MethodInvocationTree call
            && TreeUtils.typeOf(call.getMethodSelect()) instanceof ExecutableType instance
            && to.index() < instance.getParameterTypes().size()
        ? instance.getParameterTypes().get(to.index())
        : declared;
  }
}
