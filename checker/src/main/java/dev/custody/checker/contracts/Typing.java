package dev.custody.checker.contracts;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.TypeUses;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.ElementUtils;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * The qualifiers in the types of expressions: what is written where a variable, method or class is
 * declared, with type variables replaced by what stands for them, and what inference leaves out
 * filled in from where the result goes. Says nothing about flow; each answer is computed when it is
 * asked for, and once.
 */
public final class Typing {

  private final Contracts contracts;
  private final SourceIndex index;
  private final CallTypes calls;
  private final Expectations expectations;
  private final FunctionTypes functions;
  private final CallersObjects callers;
  private final IdentityHashMap<Tree, QualifiedType> known = new IdentityHashMap<>();
  private final Set<Tree> asked = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Typing with nothing asked yet.
   *
   * @param contracts what declarations promise
   * @param index where the expressions of the file go
   * @param environment the compiler
   */
  public Typing(Contracts contracts, SourceIndex index, ProcessingEnvironment environment) {
    this.contracts = contracts;
    this.index = index;
    this.calls = new CallTypes(this, contracts, index, environment.getTypeUtils());
    this.functions = new FunctionTypes(this, contracts, index, environment);
    this.expectations = new Expectations(this, contracts, index);
    this.callers = new CallersObjects(contracts, index, this);
  }

  /**
   * What is expected of closures, and what they are given.
   *
   * @return the types of the file's closures
   */
  public FunctionTypes functions() {
    return functions;
  }

  /**
   * What callers passed in, and keep.
   *
   * @return the objects that the file's methods have from their callers
   */
  public CallersObjects callers() {
    return callers;
  }

  Expectations expectations() {
    return expectations;
  }

  /**
   * Whether a constructor does nothing that could throw.
   *
   * @param constructor a constructor
   * @return whether it is of the file, and only sets fields
   */
  public boolean isQuiet(ExecutableElement constructor) {
    return index.isQuiet(constructor);
  }

  /**
   * What a variable is initialized with where it is declared.
   *
   * @param variable a local variable or field of the file
   * @return the expression; null where there is none
   */
  public @Nullable ExpressionTree initializer(VariableElement variable) {
    SourceIndex.Origin origin = index.origin(variable);
    return origin == null || origin.isElement() ? null : origin.expression();
  }

  /**
   * What is assigned to a variable behind its declaration, or matched by it as a pattern.
   *
   * @param variable a local variable or parameter of the file
   * @return the expressions
   */
  public List<ExpressionTree> assignments(VariableElement variable) {
    return index.assigned(variable);
  }

  /**
   * What a loop goes through whose variable one is.
   *
   * @param variable a local variable of the file
   * @return the container or array; null for any other variable
   */
  public @Nullable ExpressionTree iterated(VariableElement variable) {
    SourceIndex.Origin origin = index.origin(variable);
    return origin != null && origin.isElement() ? origin.expression() : null;
  }

  /** What calls put into the container or array that a local variable refers to, at any time. */
  public List<ExpressionTree> fillings(VariableElement variable) {
    return index.fillings(variable);
  }

  /**
   * Learns of a variable that stands in no source, such as the iterator of a loop.
   *
   * @param variable the variable
   * @param source the expression that it is the result of
   */
  public void comesFrom(VariableElement variable, ExpressionTree source) {
    index.addOrigin(variable, source);
  }

  /**
   * The variable of the source that one stands for which stands in no source.
   *
   * @param variable a local variable
   * @return the variable that it was copied from; itself where the source names it
   */
  public VariableElement named(VariableElement variable) {
    SourceIndex.Origin origin =
        variable.getSimpleName().toString().contains("#") ? index.origin(variable) : null;
    return origin != null
            && TreeUtils.elementFromTree(origin.expression()) instanceof VariableElement source
        ? source
        : variable;
  }

  /**
   * Whether a field keeps a container that is known not to be made for several threads.
   *
   * @param field the field
   * @return whether its class, or that of its initializer, is a plain one of {@code java.util}
   */
  public boolean isPlainContainer(VariableElement field) {
    return contracts.containers().isPlain(field.asType())
        || contracts.containers().isPlain(madeAs(field));
  }

  /**
   * The class of the object that a variable always refers to, where the source shows it.
   *
   * @param variable a field or local variable
   * @return the type of the object that it is initialized with, if it is new and the variable keeps
   *     it; else the variable's own type
   */
  public TypeMirror madeAs(VariableElement variable) {
    SourceIndex.Origin origin = index.origin(variable);
    boolean isKept =
        variable.getModifiers().contains(Modifier.FINAL)
            || (!variable.getKind().isField() && ElementUtils.isEffectivelyFinal(variable));
    return isKept
            && origin != null
            && !origin.isElement()
            && TreeUtils.withoutParens(origin.expression()) instanceof NewClassTree made
        ? TreeUtils.typeOf(made)
        : variable.asType();
  }

  /**
   * The local or anonymous class of this file that an expression makes an object of.
   *
   * @param made the expression
   * @return the class, or null where it is none of this file
   */
  public @Nullable ClassTree localClass(NewClassTree made) {
    return made.getClassBody() != null
        ? made.getClassBody()
        : index.localClass(TreeUtils.elementFromTree(made.getIdentifier()));
  }

  /**
   * The local class of this file that a name stands for.
   *
   * @param type a class
   * @return the class, or null where it is none of this file
   */
  public @Nullable ClassTree localClass(@Nullable Element type) {
    return index.localClass(type);
  }

  /**
   * The method of a local or anonymous class of this file.
   *
   * @param method a method
   * @return its declaration, or null where it belongs to another class
   */
  public @Nullable MethodTree localMethod(Element method) {
    return index.localMethod(method);
  }

  /**
   * What is said of the type above an anonymous class where that is made.
   *
   * @param type a class
   * @return the qualifiers of the type that is made; plain for a class that is not anonymous
   */
  public QualifiedType ofAnonymous(ClassTree type) {
    return of(index.creationOf(type));
  }

  /**
   * The qualifiers in an expression's type.
   *
   * @param tree the expression; null for the object of the class that is read
   * @return its type; plain where nothing is known
   */
  public QualifiedType of(@Nullable Tree tree) {
    if (tree == null) {
      return QualifiedType.PLAIN;
    }
    QualifiedType type = known.get(tree);
    if (type == null) {
      if (!asked.add(tree)) {
        return QualifiedType.PLAIN; // asked for by itself
      }
      type = compute(tree);
      asked.remove(tree);
      known.put(tree, type);
    }
    return type;
  }

  /**
   * Where the result of an expression is stored at once.
   *
   * @param expression the expression
   * @return the place as it is written, or null where the result goes elsewhere
   */
  public @Nullable ExpressionTree assigned(Tree expression) {
    return index.target(expression) instanceof Target.OfPlace to ? to.place() : null;
  }

  private QualifiedType compute(Tree tree) {
    if (tree instanceof ParenthesizedTree inner) {
      return of(inner.getExpression());
    } else if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
      return ofName((ExpressionTree) tree);
    } else if (tree instanceof VariableTree declaration) {
      return ofVariable(TreeUtils.elementFromDeclaration(declaration));
    } else if (tree instanceof MethodInvocationTree call) {
      return calls.ofResult(call);
    } else if (tree instanceof NewClassTree made) {
      return calls.ofNew(made);
    } else if (tree instanceof NewArrayTree array) {
      return ofNewArray(array);
    } else if (tree instanceof TypeCastTree cast) {
      return firstThatSays(TypeTrees.read(cast.getType()), cast.getExpression());
    } else if (tree instanceof ConditionalExpressionTree choice) {
      return firstThatSays(of(choice.getTrueExpression()), choice.getFalseExpression());
    } else if (tree instanceof AssignmentTree assignment) {
      return of(assignment.getVariable());
    } else if (tree instanceof ArrayAccessTree slot) {
      return of(slot.getExpression()).part(0);
    }
    return expectations.of(tree);
  }

  private QualifiedType firstThatSays(QualifiedType first, ExpressionTree otherwise) {
    return first.isPlain() ? of(otherwise) : first;
  }

  private QualifiedType ofName(ExpressionTree tree) {
    if (!(TreeUtils.elementFromTree(tree) instanceof VariableElement variable)) {
      return QualifiedType.PLAIN;
    }
    if (variable.getSimpleName().contentEquals("super")
        && variable.getEnclosingElement() instanceof TypeElement type) {
      return TypeUses.ofSupertype(type, -1);
    }
    return tree instanceof MemberSelectTree select && variable.getKind().isField()
        ? calls.ofField(select, variable)
        : ofVariable(variable);
  }

  private QualifiedType ofNewArray(NewArrayTree array) {
    QualifiedType component =
        TypeTrees.annotated(array.getAnnotations(), TypeTrees.read(array.getType()));
    return component.isPlain()
        ? expectations.of(array)
        : new QualifiedType(null, List.of(component));
  }

  /**
   * The qualifiers in a variable's type, inferred where the source leaves that to the compiler.
   *
   * @param variable a local variable, parameter or field
   * @return its type
   */
  public QualifiedType ofVariable(VariableElement variable) {
    QualifiedType written = TypeUses.of(variable);
    if (!written.isPlain() || variable.getKind().isField()) {
      return written;
    }
    SourceIndex.LambdaParameter parameter = index.lambdaParameter(variable);
    if (parameter != null) {
      return functions.parameter(parameter.lambda(), parameter.index());
    }
    SourceIndex.Origin origin = index.origin(variable);
    if (origin == null) {
      return written;
    }
    QualifiedType source = of(origin.expression());
    return origin.isElement() ? element(source, TreeUtils.typeOf(origin.expression())) : source;
  }

  /**
   * What a loop over something delivers.
   *
   * @param type the qualifiers of an array or container
   * @param mirror its type
   * @return the qualifiers of its elements
   */
  private QualifiedType element(QualifiedType type, @Nullable TypeMirror mirror) {
    if (mirror instanceof ArrayType) {
      return type.part(0);
    }
    return containerParts(type, mirror).part(0);
  }

  /**
   * A type as the container of the JDK that it is.
   *
   * @param type the qualifiers of a type
   * @param mirror the type
   * @return the qualifiers of the container; plain where it is none
   */
  public QualifiedType containerParts(QualifiedType type, @Nullable TypeMirror mirror) {
    for (TypeElement root : contracts.containers().rootsOf(mirror)) {
      QualifiedType seen = mirror == null ? null : Substitution.seenAs(root, type, mirror);
      if (seen != null && !seen.parts().isEmpty()) {
        return seen;
      }
    }
    return QualifiedType.PLAIN;
  }

  /**
   * What the type arguments of an expression say, seen as a class above its own.
   *
   * @param tree the expression; null for an object whose class says it all
   * @param mirror its type
   * @param above the class whose type parameters are asked for
   * @return the class above with its arguments; plain where nothing is known
   */
  public QualifiedType seenAs(@Nullable Tree tree, @Nullable TypeMirror mirror, TypeElement above) {
    QualifiedType seen = mirror == null ? null : Substitution.seenAs(above, of(tree), mirror);
    return seen == null ? QualifiedType.PLAIN : seen;
  }

  /**
   * The type of a parameter as one call of its method has it.
   *
   * @param call a method invocation or {@code new}
   * @param method the method or constructor called
   * @param argument the position of an argument, from 0
   * @return what is expected of that argument
   */
  public QualifiedType parameter(Tree call, ExecutableElement method, int argument) {
    return calls.parameter(call, method, argument);
  }
}
