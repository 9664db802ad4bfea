package dev.custody.checker.transfer;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.custody.annotations.Outcome;
import dev.custody.checker.contracts.Constructors;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.FieldContract;
import dev.custody.checker.contracts.FieldEffects;
import dev.custody.checker.contracts.MethodContract;
import dev.custody.checker.contracts.Ref;
import dev.custody.checker.contracts.Refs;
import dev.custody.checker.resources.Contents;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Inheritance;
import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.Runs;
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
import org.checkerframework.javacutil.TypesUtils;
import org.jspecify.annotations.Nullable;

/** What a body starts with: its parameters, receiver and captured variables. */
final class Entry {

  private Entry() {}

  static void apply(Scene scene) {
    Body body = scene.body();
    if (body.receiver() != null) {
      receiver(body, scene);
    }
    OuterObjects.enter(scene);
    initializedFields(scene);
    List<? extends VariableTree> parameters = parametersOf(body.path().getLeaf());
    for (int i = 0; i < parameters.size(); i++) {
      parameter(parameters.get(i), i, scene);
    }
    for (int i = 0; i < parameters.size(); i++) {
      tag(parameters.get(i), scene);
    }
    LentInside.enter(scene);
    body.captured().forEach((variable, as) -> captured(variable, as, scene));
    Promises.enter(scene);
    ResultLenders.enter(scene);
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
    boolean tracked = annotated || body.contracts().types().isTracked(body.type());
    if (!tracked && !body.contracts().isLoan(body.type())) {
      return;
    }
    Tree at = body.path().getLeaf();
    Qualifier qualifier = tracked ? FunctionParameters.of(demand) : Qualifier.BORROWED_EXCLUSIVE;
    boolean lambda = body.kind() == Body.Kind.LAMBDA;
    Held.Reference made =
        scene.make(
            body.type(),
            lambda && tracked && !body.tookThis() ? Qualifier.BORROWED : qualifier,
            false,
            Set.of(),
            new Origin(at, "this"));
    scene.world().bind(new Place.This(), made);
    scene.world().update(made.id(), Value::there);
    if (isEnd(body)) {
      ownFields(body.type(), at, scene);
    }
  }

  /** A constructor finds nothing in its object's fields but what their initializers made. */
  private static void initializedFields(Scene scene) {
    Body body = scene.body();
    if (body.kind() != Body.Kind.CONSTRUCTOR
        || TreeUtils.containsThisConstructorInvocation((MethodTree) body.path().getLeaf())) {
      return;
    }
    for (VariableElement field : ElementFilter.fieldsIn(body.type().getEnclosedElements())) {
      if (!field.getModifiers().contains(Modifier.STATIC)) {
        Place place = new Place.Field(new Place.This(), field);
        FieldEffects effects = body.file().effects();
        boolean keepsOwners =
            Containers.contents(TypeUses.of(field), field.asType(), Fill.EMPTY, scene) != null;
        if (UnmadeObjects.isOwed(field, scene) && effects.initial().initializer(field) != null) {
          UnmadeObjects.initialized(field, place, scene);
        } else if (effects.initial().startsEmpty(field)) {
          Containers.keep(field, place, Fill.EMPTY, body.path().getLeaf(), scene);
        } else if (effects.initial().startsNull(field)
            && (keepsOwners || body.contracts().ofField(field).owns())) {
          scene.world().bind(place, new Held.Null());
        }
      }
    }
  }

  /** Whether the body is the end of its object, whose owning fields it must empty. */
  static boolean isEnd(Body body) {
    return body.tookThis()
        || (body.kind() == Body.Kind.METHOD
            && body.contract() != null
            && body.contract().receiver().isTransfer());
  }

  /** Whether a place is a field that an end method must empty; fields of an outer class are not. */
  static boolean isOwnField(Place place, Body body) {
    return isEnd(body)
        && place instanceof Place.Field field
        && field.object() instanceof Place.This
        && Inheritance.inherits(body.type(), field.field().getEnclosingElement());
  }

  private static void ownFields(TypeElement type, Tree at, Scene scene) {
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (!field.getModifiers().contains(Modifier.STATIC)) {
        ownField(field, at, scene);
      }
    }
    if (type.getSuperclass() instanceof DeclaredType superclass) {
      ownFields((TypeElement) superclass.asElement(), at, scene);
    }
  }

  /** Something may be in a field of the object that ends, to be given up. */
  static void ownField(VariableElement field, Tree at, Scene scene) {
    FieldContract contract = scene.body().contracts().ofField(field);
    if (!contract.owns() || contract.qualifier() == null) {
      ownContainer(field, at, scene);
      return;
    }
    boolean duty = !scene.body().contracts().types().isDroppable(field.asType());
    Origin origin = new Origin(at, field.getSimpleName().toString());
    Held.Reference made = scene.make(field, contract.qualifier(), duty, Set.of(), origin);
    Contents contents = Containers.contents(TypeUses.of(field), field.asType(), Fill.SOME, scene);
    scene.world().update(made.id(), value -> value.keeping(contents));
    if (isClosure(field)) {
      scene.world().update(made.id(), value -> value.running(Runs.ONCE));
    }
    scene.world().bind(new Place.Field(new Place.This(), field), made);
  }

  /** A container must be empty when its object ends, unless it keeps things by a key. */
  private static void ownContainer(VariableElement field, Tree at, Scene scene) {
    QualifiedType type = TypeUses.of(field);
    Contents contents = Containers.contents(type, field.asType(), Fill.SOME, scene);
    if (contents == null || !Containers.canBeEmptied(type, field.asType(), scene)) {
      return;
    }
    Origin origin = new Origin(at, field.getSimpleName().toString());
    Held.Reference made = scene.make(field, Qualifier.OWNED, true, Set.of(), origin);
    scene.world().update(made.id(), value -> value.keeping(contents));
    scene.world().bind(new Place.Field(new Place.This(), field), made);
  }

  private static void parameter(VariableTree tree, int index, Scene scene) {
    Body body = scene.body();
    VariableElement variable = TreeUtils.elementFromDeclaration(tree);
    QualifiedType type = body.file().typing().ofVariable(variable);
    Contents contents = Containers.contents(type, variable.asType(), Fill.SOME, scene);
    Qualifier qualifier = qualifierOf(variable, index, body);
    if (qualifier == null && contents != null) {
      qualifier = Qualifier.OWNED;
    }
    if (qualifier == Qualifier.GIVEN_UP) {
      scene.world().bind(new Place.Local(variable), givenUp(variable, scene));
      return;
    }
    if (qualifier == null || variable.asType().getKind().isPrimitive()) {
      return;
    }
    boolean duty =
        qualifier.hasDuty()
            && !body.contracts().types().isDroppable(variable.asType())
            && (contents == null || !contents.isShared());
    Origin origin = new Origin(tree, variable.getSimpleName().toString());
    Held.Reference made = scene.make(variable, qualifier, duty, Set.of(), origin);
    scene.world().update(made.id(), value -> value.keeping(contents));
    Runs runs = runs(variable, index, body);
    if (runs != Runs.WHENEVER) {
      scene.world().update(made.id(), value -> value.running(runs));
    }
    scene.world().bind(new Place.Local(variable), made);
  }

  /** Whether a variable is declared to be good for nothing but a comparison. */
  static boolean saysGivenUp(VariableElement variable) {
    Ownership said = TypeUses.ofVariable(variable);
    return said != null && said.qualifier() == Qualifier.GIVEN_UP;
  }

  /** What such a variable refers to. */
  static Held givenUp(VariableElement variable, Scene scene) {
    Tree at = scene.declarationOf(variable);
    String name = variable.getSimpleName().toString();
    Held.Reference made =
        scene.make(variable, Qualifier.OWNED, false, Set.of(), new Origin(at, name));
    Loss loss = new Loss(at, "it was declared @GivenUp");
    scene.world().update(made.id(), value -> value.lost(loss));
    return made;
  }

  /** When a parameter runs, if it is a closure and says so. */
  private static Runs runs(VariableElement variable, int index, Body body) {
    MethodContract contract = body.contract();
    if (body.kind() != Body.Kind.LAMBDA
        && contract != null
        && index < contract.parameters().size()) {
      return contract.parameters().get(index).runs();
    }
    Ownership said = body.file().typing().ofVariable(variable).ownership();
    return said != null && said.isClosure() ? Runs.ONCE : Runs.WHENEVER;
  }

  private static boolean isClosure(VariableElement field) {
    Ownership said = TypeUses.ofVariable(field);
    return said != null && said.isClosure();
  }

  /** Whether a value is a record's parameter, which the compiler stores when the body ends. */
  static boolean isStored(Value value, Body body) {
    return isStoredByCompiler(body) && value.origin().at() instanceof VariableTree;
  }

  /** The compiler stores the parameters of a record's compact constructor when it ends. */
  private static boolean isStoredByCompiler(Body body) {
    return body.path().getLeaf() instanceof MethodTree method
        && body.method() != null
        && (Constructors.storeByThemselves(method)
            || ElementUtils.isAutoGeneratedRecordMember(body.method()));
  }

  /**
   * A lambda's parameter is what the method it implements says, unless it says something itself.
   */
  private static @Nullable Qualifier qualifierOf(VariableElement variable, int index, Body body) {
    Ownership said = TypeUses.ofVariable(variable);
    if (isNeverTaken(index, body)) {
      return Qualifier.BORROWED;
    } else if (said != null) {
      return said.qualifier();
    }
    boolean tracked = body.contracts().types().isTracked(variable.asType());
    MethodContract contract = body.contract();
    if (body.kind() == Body.Kind.LAMBDA
        && contract != null
        && index < contract.parameters().size()) {
      QualifiedType type = body.file().typing().functions().parameter(body.path().getLeaf(), index);
      return FunctionParameters.qualifier(contract.parameters().get(index), tracked, type);
    }
    return tracked || runs(variable, index, body).duringTheCall() || isCompared(body)
        ? Qualifier.BORROWED
        : null;
  }

  /** What a tracked value is asked to be equal to is lent for that, of whatever type it is. */
  private static boolean isCompared(Body body) {
    return body.kind() == Body.Kind.METHOD
        && body.method() != null
        && body.method().getSimpleName().contentEquals("equals")
        && body.method().getParameters().size() == 1
        && TypesUtils.isObject(body.method().getParameters().get(0).asType())
        && body.contracts().types().isTracked(body.type());
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
    if (text.isEmpty()) { // a request that the caller holds, which has no name here
      Origin origin = new Origin(tree, variable.getSimpleName().toString());
      Held.Reference held = scene.make(variable, Qualifier.BORROWED, false, Set.of(), origin);
      scene.world().bind(new Place.Local(variable), new Held.Tag(held.id()));
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

  /** As what a member of a class that runs once has what that took; a lambda is all of itself. */
  private static Members.Role role(
      VariableElement variable, @Nullable Contents contents, Scene scene) {
    Body body = scene.body();
    TreePath around = body.path().getParentPath();
    if (body.kind() == Body.Kind.LAMBDA
        || around == null
        || !(around.getLeaf() instanceof ClassTree type)) {
      return Members.Role.OWNER;
    }
    Captures captures = new Captures(body.contracts(), scene.typing());
    return new Members(type, variable, contents != null, captures).roleOf(body.path().getLeaf());
  }

  private static void captured(VariableElement variable, Qualifier as, Scene scene) {
    if (saysGivenUp(variable)) {
      scene.world().bind(new Place.Local(variable), givenUp(variable, scene));
      return;
    }
    if (as == Qualifier.GIVEN_UP) {
      return; // its capture has been reported: one mistake, one message
    }
    QualifiedType type = scene.typing().ofVariable(variable);
    Contents contents = Containers.contents(type, variable.asType(), Fill.SOME, scene);
    if (contents == null && OwningObjects.mayBe(variable, scene)) {
      OwningObjects.capture(variable, as.hasDuty(), scene);
      return;
    }
    boolean isShared = contents != null && contents.isShared();
    Tree at = scene.body().path().getLeaf();
    Members.Role role = as.hasDuty() ? role(variable, contents, scene) : Members.Role.OWNER;
    Held.Reference made =
        scene.make(
            variable,
            isShared || role == Members.Role.LATE
                ? Qualifier.OWNED
                : role == Members.Role.OWNER ? as : as.lent(),
            as.hasDuty() && role == Members.Role.OWNER,
            Set.of(),
            new Origin(at, variable.getSimpleName().toString()));
    scene.world().update(made.id(), value -> value.keeping(contents));
    if (role == Members.Role.LATE) {
      Loss loss = new Loss(at, "the making of the object took it");
      scene.world().update(made.id(), value -> value.lost(loss));
    }
    if (type.ownership() != null && type.ownership().isClosure()) {
      scene.world().update(made.id(), value -> value.running(Runs.ONCE));
    }
    scene.world().bind(new Place.Local(variable), made);
  }
}
