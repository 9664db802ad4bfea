package dev.custody.checker.transfer;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import dev.custody.checker.contracts.ElementEffect;
import dev.custody.checker.contracts.FunctionTypes;
import dev.custody.checker.contracts.ResultContract;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Qualifier;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What the method that a reference names returns, or does to the elements of a container, must be
 * what the functional method promises.
 */
final class ReferenceResults {

  private final MemberReferenceTree tree;
  private final ExecutableElement method;
  private final Scene scene;
  private final FunctionTypes functions;
  private final FunctionTypes.@Nullable Receiver receiver;

  private ReferenceResults(MemberReferenceTree tree, ExecutableElement method, Scene scene) {
    this.tree = tree;
    this.method = method;
    this.scene = scene;
    this.functions = scene.typing().functions();
    this.receiver = functions.receiver(tree);
  }

  static void apply(MemberReferenceTree tree, ExecutableElement method, Scene scene) {
    ReferenceResults results = new ReferenceResults(tree, method, scene);
    results.result();
    results.elements();
  }

  private void result() {
    ResultContract given = scene.body().contracts().of(method).result();
    Qualifier is = given.element() < 0 ? given.qualifier() : ofElement(given);
    if (is == null) {
      return;
    }
    String name = Spelling.of(tree);
    Qualifier wanted = functions.resultContract(tree).qualifier();
    boolean isOwed = is.hasDuty() && !scene.body().contracts().types().isDroppable(resultType());
    Value value = Value.fresh(ValueId.NOBODY, is, isOwed, Set.of(), new Origin(tree, name));
    if (functions.method(tree).getReturnType().getKind() == TypeKind.VOID) {
      if (isOwed) {
        scene.tell(new Step.Dropped(name, is, tree));
      }
    } else if (wanted == null || wanted == Qualifier.GIVEN_UP) {
      if (is.hasDuty()) {
        scene.tell(new Step.Escaped(name, "code that does not say what it gets", tree));
      } else if (is.isLoan() && tree.getMode() == ReferenceMode.NEW) {
        scene.tell(new Step.LoanReturned(value, name, null, tree));
      }
    } else if (is.isLoan()
        && (wanted.hasDuty() || functions.resultContract(tree).owners().isEmpty())) {
      scene.tell(new Step.LoanReturned(value, name, null, tree));
    } else if (wanted.hasDuty() && wanted != is) {
      scene.tell(new Step.GivenUp(value, name, wanted, "the caller", tree));
    } else if (wanted.isLoan() && isOwed) {
      scene.tell(new Step.Left(value, tree, tree));
    }
  }

  /** What a container gives is as its type argument says; null where that says nothing. */
  private @Nullable Qualifier ofElement(ResultContract given) {
    if (receiver == null) {
      return null;
    }
    Qualifier held =
        receiver.argument((TypeElement) method.getEnclosingElement(), given.element()).qualifier();
    if (held == null) {
      return null;
    }
    if (given.qualifier() == null) {
      return Results.isIterating(method) ? Qualifier.BORROWED : held;
    }
    return Elements.result(given.qualifier(), held);
  }

  /** The type of what the method gives, as the object that the reference names has it. */
  private TypeMirror resultType() {
    if (tree.getMode() == ReferenceMode.NEW) {
      return method.getEnclosingElement().asType();
    }
    ExecutableType named = functions.named(tree);
    return named == null ? method.getReturnType() : named.getReturnType();
  }

  /** A container must not drop what it owns, whoever calls it. */
  private void elements() {
    ElementEffect effect = scene.body().contracts().of(method).elements();
    if (receiver == null || effect != ElementEffect.DROPS) {
      return;
    }
    QualifiedType type = scene.typing().containerParts(receiver.type(), receiver.mirror());
    if (!scene.body().contracts().keepsDroppable(receiver.mirror())) {
      type.parts().stream()
          .map(QualifiedType::qualifier)
          .filter(kept -> kept != null && kept.hasDuty())
          .findFirst()
          .ifPresent(kept -> scene.tell(new Step.ElementsDropped(name(), kept, tree)));
    }
  }

  private String name() {
    return tree.getQualifierExpression().toString();
  }
}
