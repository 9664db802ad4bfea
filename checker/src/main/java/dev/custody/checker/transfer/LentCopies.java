package dev.custody.checker.transfer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import dev.custody.checker.contracts.Choices;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.checkerframework.javacutil.TreeUtils;
import org.checkerframework.javacutil.TypesUtils;
import org.jspecify.annotations.Nullable;

/**
 * Copies of containers of loans that a caller passed in, and containers that got what is in one. A
 * copy shows the same loans, and so may be kept no longer than the container itself.
 */
final class LentCopies {

  private final Scene scene;

  /** The variables that are being followed, for one may be assigned to itself by way of others. */
  private final Set<VariableElement> seen = new HashSet<>();

  private LentCopies(Scene scene) {
    this.scene = scene;
  }

  /** The parameter by which a caller lends a container, or that of which it is a copy. */
  static @Nullable VariableElement lenderOf(ExpressionTree expression, Scene scene) {
    return new LentCopies(scene).lenderOf(expression);
  }

  /** The parameter by which a caller lends what a variable refers to, or of which it is a copy. */
  static @Nullable VariableElement lenderOf(VariableElement variable, Scene scene) {
    return new LentCopies(scene).lenderOf(variable);
  }

  private @Nullable VariableElement lenderOf(ExpressionTree expression) {
    ExpressionTree tree = TreeUtils.withoutParens(expression);
    VariableElement lender = scene.typing().callers().lenderOf(tree);
    List<ExpressionTree> choices = Choices.of(tree);
    if (lender != null) {
      return lender;
    } else if (!choices.isEmpty()) {
      return firstOf(choices);
    } else if (tree instanceof NewClassTree made) {
      return isOfJdk(constructorOf(made)) ? firstOf(made.getArguments()) : null;
    } else if (tree instanceof MethodInvocationTree call) {
      return lenderOf(call);
    }
    return tree instanceof IdentifierTree name
            && TreeUtils.elementFromUse(name) instanceof VariableElement variable
            && isOfBody(variable)
        ? lenderOf(variable)
        : null;
  }

  /** The constructor that is given the arguments; of a class without a name the one above it. */
  private static ExecutableElement constructorOf(NewClassTree made) {
    return made.getClassBody() == null
        ? TreeUtils.elementFromUse(made)
        : TreeUtils.getSuperConstructor(made);
  }

  private @Nullable VariableElement lenderOf(VariableElement variable) {
    VariableElement lender = scene.typing().callers().lenderOf(variable);
    if (lender != null || !isOfBody(variable) || !seen.add(variable)) {
      return lender;
    }
    return firstOf(
        Stream.concat(
                valuesOf(variable, scene),
                scene.typing().fillings(variable).stream().filter(this::mayShowLoans))
            .toList());
  }

  private static boolean isOfBody(VariableElement variable) {
    return variable.getKind() == ElementKind.LOCAL_VARIABLE
        || variable.getKind() == ElementKind.PARAMETER;
  }

  /** What a method of the JDK makes of a container or array shows what that did. */
  private @Nullable VariableElement lenderOf(MethodInvocationTree call) {
    ExecutableElement method = TreeUtils.elementFromUse(call);
    boolean isArray = TreeUtils.typeOf(call) instanceof ArrayType; // which cannot say whose it is
    if (!mayShowLoans(call) || !(isOfJdk(method) || isArray)) {
      return null;
    }
    ExpressionTree receiver =
        method.getModifiers().contains(Modifier.STATIC) ? null : TreeUtils.getReceiverTree(call);
    VariableElement lender = receiver == null ? null : firstOf(List.of(receiver));
    return lender == null ? firstOf(call.getArguments()) : lender;
  }

  private @Nullable VariableElement firstOf(Collection<? extends ExpressionTree> expressions) {
    return expressions.stream()
        .filter(this::mayShowLoans)
        .map(this::lenderOf)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Whether something holds tracked objects, by its type, other than as what a function takes. */
  private boolean mayShowLoans(ExpressionTree expression) {
    TypeMirror type = TreeUtils.typeOf(expression);
    return !scene.body().contracts().containers().isFunction(type) && holdsTracked(type);
  }

  private boolean holdsTracked(@Nullable TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isOrHoldsTracked(array.getComponentType());
    }
    return type instanceof DeclaredType declared
        && declared.getTypeArguments().stream().anyMatch(this::isOrHoldsTracked);
  }

  private boolean isOrHoldsTracked(@Nullable TypeMirror type) {
    TypeMirror bound = boundOf(type);
    return bound != null
        && (scene.body().contracts().types().isTracked(bound) || holdsTracked(bound));
  }

  /** What a type argument is at most, also where the compiler has a variable for a wildcard. */
  private static @Nullable TypeMirror boundOf(@Nullable TypeMirror argument) {
    TypeMirror written =
        argument instanceof TypeVariable variable && TypesUtils.isCapturedTypeVariable(variable)
            ? TypesUtils.getCapturedWildcard(variable)
            : argument;
    return written instanceof WildcardType wildcard ? wildcard.getExtendsBound() : written;
  }

  /** What a variable is ever set to, or is an element of. */
  static Stream<ExpressionTree> valuesOf(VariableElement variable, Scene scene) {
    return Stream.of(
            Stream.ofNullable(scene.typing().initializer(variable)),
            Stream.ofNullable(scene.typing().iterated(variable)),
            scene.typing().assignments(variable).stream())
        .flatMap(values -> values);
  }

  /** Whether the JDK declares a method, such as the one that copies an array. */
  static boolean isOfJdk(ExecutableElement method) {
    String type = method.getEnclosingElement().toString();
    return type.startsWith("java.") || type.equals("Array");
  }
}
