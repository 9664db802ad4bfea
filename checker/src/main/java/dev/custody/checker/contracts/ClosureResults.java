package dev.custody.checker.contracts;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Qualifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * What closures return by themselves, where inference goes by that: {@code supplyAsync(Frame::new)}
 * makes a future of an owner, for what is made has one.
 */
final class ClosureResults {

  private final Typing typing;
  private final Contracts contracts;

  ClosureResults(Typing typing, Contracts contracts) {
    this.typing = typing;
    this.contracts = contracts;
  }

  /**
   * The qualifiers in a closure's type that its own text shows.
   *
   * @param closure a lambda or method reference
   * @return its function type, with what it returns in the place of a type argument; plain where it
   *     returns nothing that has an owner
   */
  QualifiedType of(ExpressionTree closure) {
    ExecutableElement function = typing.functions().method(closure);
    if (!(function.getReturnType() instanceof TypeVariable result)) {
      return QualifiedType.PLAIN;
    }
    List<QualifiedType> arguments = new ArrayList<>();
    TypeElement type = (TypeElement) function.getEnclosingElement();
    for (TypeParameterElement parameter : type.getTypeParameters()) {
      boolean isResult = parameter.equals(result.asElement());
      arguments.add(isResult ? returned(closure) : QualifiedType.PLAIN);
    }
    return new QualifiedType(null, arguments);
  }

  private QualifiedType returned(ExpressionTree closure) {
    if (closure instanceof MemberReferenceTree reference) {
      return named(reference);
    } else if (closure instanceof LambdaExpressionTree lambda) {
      return lambda.getBody() instanceof ExpressionTree result
          ? owned(result)
          : returned(lambda.getBody());
    }
    return QualifiedType.PLAIN;
  }

  private QualifiedType named(MemberReferenceTree reference) {
    ExecutableElement method = TreeUtils.elementFromUse(reference);
    ResultContract result = contracts.of(method).result();
    TypeMirror type =
        reference.getMode() == ReferenceMode.NEW
            ? method.getEnclosingElement().asType()
            : method.getReturnType();
    return result.element() < 0
        ? owned(result.type(), result.qualifier(), type)
        : QualifiedType.PLAIN;
  }

  /** What the first return says that says anything. */
  private QualifiedType returned(Tree body) {
    List<QualifiedType> found = new ArrayList<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void p) {
        if (tree.getExpression() != null) {
          found.add(owned(tree.getExpression()));
        }
        return null;
      }

      @Override
      public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void p) {
        return null; // returns for itself
      }

      @Override
      public @Nullable Void visitClass(ClassTree tree, @Nullable Void p) {
        return null;
      }
    }.scan(body, null);
    return firstSaid(found.stream());
  }

  private static QualifiedType firstSaid(Stream<QualifiedType> types) {
    return types.filter(each -> !each.isPlain()).findFirst().orElse(QualifiedType.PLAIN);
  }

  /** The type of an expression that makes something, or of a variable that it was made for. */
  private QualifiedType owned(ExpressionTree written) {
    ExpressionTree tree = TreeUtils.withoutParens(written);
    List<ExpressionTree> choices = Choices.of(tree);
    if (!choices.isEmpty()) {
      return firstSaid(choices.stream().map(this::owned));
    } else if (tree instanceof NewClassTree made) {
      return owned(typing.of(made), Qualifier.OWNED, TreeUtils.typeOf(made));
    } else if (tree instanceof MethodInvocationTree call) {
      ResultContract result = contracts.of(TreeUtils.elementFromUse(call)).result();
      Qualifier qualifier = result.element() < 0 ? result.qualifier() : null;
      return owned(typing.of(call), qualifier, TreeUtils.typeOf(call));
    }
    ExpressionTree initializer =
        tree instanceof IdentifierTree name
                && TreeUtils.elementFromUse(name) instanceof VariableElement local
                && !local.getKind().isField()
            ? typing.initializer(local)
            : null;
    return initializer == null ? QualifiedType.PLAIN : owned(initializer);
  }

  private QualifiedType owned(
      QualifiedType said, @Nullable Qualifier qualifier, @Nullable TypeMirror type) {
    boolean isOwner =
        said.ownership() == null
            && qualifier != null
            && qualifier.hasDuty()
            && contracts.types().isTracked(type);
    QualifiedType owned = isOwner ? said.with(Ownership.of(qualifier)) : said;
    boolean isLent = owned.qualifier() != null && owned.qualifier().isLoan();
    return isLent ? QualifiedType.PLAIN : owned;
  }
}
