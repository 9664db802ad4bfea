package dev.custody.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static com.google.errorprone.BugPattern.StandardTags.LIKELY_ERROR;

import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.NewClassTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.custody.errorprone.evidence.Containers;
import dev.custody.errorprone.evidence.Evidence;
import dev.custody.errorprone.evidence.Variables;
import dev.custody.errorprone.language.Qualifier;
import dev.custody.errorprone.language.Qualifiers;
import dev.custody.errorprone.language.Signature;
import dev.custody.errorprone.language.Tracking;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** A tracked value put into a container of the JDK that keeps it as a plain object. */
@BugPattern(
    summary = "A tracked value is put into a container whose type says nothing of it",
    explanation =
        "What a List<Object>, a raw type or an Optional<?> holds has no owner: whoever takes it out"
            + " cannot know whether it must be given up. The fix makes the type argument of a"
            + " local or private container the tracked type with its qualifier, where the rest"
            + " of the file still compiles.",
    linkType = CUSTOM,
    link = Pages.RULES + "escapes.unchecked.md",
    altNames = {"ownership", "ownership:escapes.unchecked"},
    severity = WARNING,
    tags = LIKELY_ERROR)
public final class OwnerInPlainCollection extends BugChecker
    implements MethodInvocationTreeMatcher, NewClassTreeMatcher {

  private static final long serialVersionUID = 1;

  /** Made by Error Prone. */
  public OwnerInPlainCollection() {}

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    MethodSymbol method = ASTHelpers.getSymbol(tree);
    if (!Containers.isOfJdk(method) || Containers.contentsOfReceiver(tree) != null) {
      return Description.NO_MATCH;
    }
    Type type = ASTHelpers.getType(tree.getMethodSelect());
    return check(method, type, tree.getArguments(), ASTHelpers.getReceiver(tree), state);
  }

  @Override
  public Description matchNewClass(NewClassTree tree, VisitorState state) {
    MethodSymbol method = ASTHelpers.getSymbol(tree);
    if (!Containers.isOfJdk(method)) {
      return Description.NO_MATCH;
    }
    Type made = ASTHelpers.getType(tree);
    Type type = made == null ? null : state.getTypes().memberType(made, method);
    return check(method, type, tree.getArguments(), null, state);
  }

  private Description check(
      MethodSymbol method,
      @Nullable Type type,
      List<? extends ExpressionTree> arguments,
      @Nullable ExpressionTree container,
      VisitorState state) {
    List<Type> parameters = type == null ? List.of() : type.getParameterTypes();
    for (int i = 0; i < Math.min(arguments.size(), parameters.size()); i++) {
      ExpressionTree argument = arguments.get(i);
      if (keepsElement(method, i)
          && Tracking.isTracked(ASTHelpers.getType(argument), state)
          && !Tracking.isTracked(element(parameters.get(i)), state)
          && !isIdentity(argument)
          && !Tracking.isTrustedHere(state)) {
        return describe(argument, container, state);
      }
    }
    return Description.NO_MATCH;
  }

  /** Whether a parameter is an element: of a type variable, not just any object to compare with. */
  private static boolean keepsElement(MethodSymbol method, int argument) {
    VarSymbol parameter = new Signature(method).parameter(argument);
    return parameter != null && element(parameter.type).getKind() == TypeKind.TYPEVAR;
  }

  private static Type element(Type type) {
    return type instanceof Type.ArrayType array ? array.elemtype : type;
  }

  private static boolean isIdentity(ExpressionTree argument) {
    VarSymbol variable = Variables.of(argument);
    return variable != null && Qualifiers.of(variable) == Qualifier.GIVEN_UP;
  }

  private Description describe(
      ExpressionTree argument, @Nullable ExpressionTree container, VisitorState state) {
    String name = container == null ? "this container" : state.getSourceForNode(container);
    Description.Builder description =
        buildDescription(argument)
            .setMessage(
                "'%s' is a tracked value, and %s keeps it as a plain object that nobody owns; say the type and its qualifier in the type argument"
                    .formatted(state.getSourceForNode(argument), name));
    VarSymbol variable = Variables.of(container);
    if (variable != null) {
      qualified(variable, argument, state)
          .filter(fix -> SuggestedFixes.compilesWithFix(fix, state))
          .ifPresent(description::addFix);
    }
    return description.build();
  }

  /** Makes the one type argument of a container the type of what it is given. */
  private static Optional<SuggestedFix> qualified(
      VarSymbol container, ExpressionTree argument, VisitorState state) {
    boolean isOurs =
        Variables.isLocal(container) || container.getModifiers().contains(Modifier.PRIVATE);
    Optional<Qualifier> right = new Evidence(state).rightOf(argument);
    VariableTree declaration = isOurs ? declarationOf(container, state) : null;
    return declaration != null
            && right.isPresent()
            && declaration.getType() instanceof ParameterizedTypeTree type
            && type.getTypeArguments().size() == 1
        ? Optional.of(replace(type.getTypeArguments().get(0), right.get(), argument, state))
        : Optional.empty();
  }

  private static SuggestedFix replace(
      Tree typeArgument, Qualifier right, ExpressionTree argument, VisitorState state) {
    SuggestedFix.Builder fix = SuggestedFix.builder();
    String qualifier = SuggestedFixes.qualifyType(state, fix, right.qualifiedName());
    String type = SuggestedFixes.prettyType(state, fix, ASTHelpers.getType(argument));
    return fix.replace(typeArgument, "@" + qualifier + " " + type).build();
  }

  private static @Nullable VariableTree declarationOf(VarSymbol variable, VisitorState state) {
    return new TreeScanner<@Nullable VariableTree, @Nullable Void>() {
      @Override
      public @Nullable VariableTree visitVariable(VariableTree tree, @Nullable Void p) {
        return ASTHelpers.getSymbol(tree).equals(variable) ? tree : super.visitVariable(tree, p);
      }

      @Override
      public @Nullable VariableTree reduce(
          @Nullable VariableTree one, @Nullable VariableTree other) {
        return one != null ? one : other;
      }
    }.scan(state.getPath().getCompilationUnit(), null);
  }
}
