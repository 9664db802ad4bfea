package dev.custody.checker.transfer;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.custody.annotations.Outcome;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.FieldContract;
import dev.custody.checker.contracts.MethodContract;
import dev.custody.checker.contracts.Ref;
import dev.custody.checker.contracts.Refs;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.TypeUses;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.javacutil.ElementUtils;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** What a body starts with: its parameters, receiver and captured variables. */
final class Entry {

  private Entry() {}

  static void apply(Scene scene) {
    Body body = scene.body();
    if (body.receiver() != null) {
      receiver(body, scene);
    }
    List<? extends VariableTree> parameters = parametersOf(body.path().getLeaf());
    for (int i = 0; i < parameters.size(); i++) {
      parameter(parameters.get(i), i, scene);
    }
    for (int i = 0; i < parameters.size(); i++) {
      tag(parameters.get(i), scene);
    }
    body.captured().forEach((variable, as) -> captured(variable, as, scene));
  }

  private static List<? extends VariableTree> parametersOf(Tree code) {
    if (code instanceof MethodTree method) {
      return method.getParameters();
    }
    return code instanceof LambdaExpressionTree lambda ? lambda.getParameters() : List.of();
  }

  private static void receiver(Body body, Scene scene) {
    Demand demand =
        body.makesObject() ? Demand.EXCLUSIVE : body.contracts().of(body.receiver()).receiver();
    boolean annotated = TypeUses.ofReceiver(body.receiver()) != null;
    if (!annotated && !body.contracts().types().isTracked(body.type())) {
      return;
    }
    Tree at = body.path().getLeaf();
    Qualifier qualifier = FunctionParameters.of(demand);
    boolean lambda = body.kind() == Body.Kind.LAMBDA;
    Held.Reference made =
        scene.make(
            body.type(),
            lambda ? Qualifier.BORROWED : qualifier,
            false,
            Set.of(),
            new Origin(at, "this"));
    scene.world().bind(new Place.This(), made);
    scene.world().update(made.id(), Value::there);
    if (isEnd(body)) {
      ownFields(body.type(), at, scene);
    }
  }

  /** Whether the body is the end of its object, whose owning fields it must empty. */
  static boolean isEnd(Body body) {
    return body.kind() == Body.Kind.METHOD
        && body.contract() != null
        && body.contract().receiver().isTransfer();
  }

  /** Whether a place is a field that an end method must empty. */
  static boolean isOwnField(Place place, Body body) {
    return isEnd(body) && place instanceof Place.Field f && f.object() instanceof Place.This;
  }

  private static void ownFields(TypeElement type, Tree at, Scene scene) {
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      FieldContract contract = scene.body().contracts().ofField(field);
      boolean own = contract.owns() && !field.getModifiers().contains(Modifier.STATIC);
      if (own && contract.qualifier() != null) {
        boolean duty = !scene.body().contracts().types().isDroppable(field.asType());
        Origin origin = new Origin(at, field.getSimpleName().toString());
        Held.Reference made = scene.make(field, contract.qualifier(), duty, Set.of(), origin);
        scene.world().bind(new Place.Field(new Place.This(), field), made);
      }
    }
    if (type.getSuperclass() instanceof DeclaredType superclass) {
      ownFields((TypeElement) superclass.asElement(), at, scene);
    }
  }

  private static void parameter(VariableTree tree, int index, Scene scene) {
    Body body = scene.body();
    VariableElement variable = TreeUtils.elementFromDeclaration(tree);
    Qualifier qualifier = qualifierOf(variable, index, body);
    if (qualifier == null
        || qualifier == Qualifier.GIVEN_UP
        || variable.asType().getKind().isPrimitive()) {
      return;
    }
    boolean duty = qualifier.hasDuty() && !body.contracts().types().isDroppable(variable.asType());
    Origin origin = new Origin(tree, variable.getSimpleName().toString());
    scene
        .world()
        .bind(new Place.Local(variable), scene.make(variable, qualifier, duty, Set.of(), origin));
  }

  /** Whether a value is a record's parameter, which the compiler stores when the body ends. */
  static boolean isStored(Value value, Body body) {
    return isStoredByCompiler(body) && value.origin().at() instanceof VariableTree;
  }

  /** The compiler stores the parameters of a record's compact constructor when it ends. */
  private static boolean isStoredByCompiler(Body body) {
    return body.path().getLeaf() instanceof MethodTree method
        && body.method() != null
        && (TreeUtils.isCompactCanonicalRecordConstructor(method)
            || ElementUtils.isAutoGeneratedRecordMember(body.method()));
  }

  /**
   * A lambda's parameter is what the method it implements says, unless it says something itself.
   */
  private static @Nullable Qualifier qualifierOf(VariableElement variable, int index, Body body) {
    Ownership said = TypeUses.ofVariable(variable);
    if (said != null) {
      return isNeverTaken(index, body) ? Qualifier.BORROWED : said.qualifier();
    }
    boolean tracked = body.contracts().types().isTracked(variable.asType());
    MethodContract contract = body.contract();
    if (body.kind() == Body.Kind.LAMBDA
        && contract != null
        && index < contract.parameters().size()) {
      VariableElement target = body.file().targets().get(body.path().getLeaf());
      return FunctionParameters.qualifier(contract.parameters().get(index), tracked, target);
    }
    return tracked ? Qualifier.BORROWED : null;
  }

  /** An argument that never changes hands is needed for the call, and left to the caller. */
  private static boolean isNeverTaken(int index, Body body) {
    MethodContract contract = body.contract();
    return contract != null
        && contract.outcome() == Outcome.NEVER
        && contract.isConditional(new Ref.Parameter(index));
  }

  private static void tag(VariableTree tree, Scene scene) {
    VariableElement variable = TreeUtils.elementFromDeclaration(tree);
    String text = TypeUses.tagOf(variable);
    if (text == null || scene.body().method() == null) {
      return;
    }
    Ref ref = Refs.resolve(text, scene.body().method());
    Value request = null;
    if (ref instanceof Ref.Parameter parameter) {
      VariableTree other = parametersOf(scene.body().path().getLeaf()).get(parameter.index());
      request = scene.world().valueIn(new Place.Local(TreeUtils.elementFromDeclaration(other)));
    } else if (ref instanceof Ref.This) {
      request = scene.world().valueIn(new Place.This());
    }
    if (request != null) {
      scene.world().bind(new Place.Local(variable), new Held.Tag(request.id()));
    }
  }

  private static void captured(VariableElement variable, Qualifier as, Scene scene) {
    if (as == Qualifier.GIVEN_UP) {
      return; // its capture has been reported: one mistake, one message
    }
    boolean duty = as.hasDuty();
    Tree at = scene.body().path().getLeaf();
    Held.Reference made =
        scene.make(
            variable, as, duty, Set.of(), new Origin(at, variable.getSimpleName().toString()));
    scene.world().bind(new Place.Local(variable), made);
  }
}
