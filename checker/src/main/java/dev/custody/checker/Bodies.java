package dev.custody.checker;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.custody.checker.contracts.Constructors;
import dev.custody.checker.contracts.Contracts;
import dev.custody.checker.contracts.FileFacts;
import dev.custody.checker.transfer.Body;
import dev.custody.checker.types.Qualifier;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.UnderlyingAST;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Finds the bodies of a class that concern ownership and has each analysed. Methods of local
 * classes come after the method that declares them, so that what they capture is known.
 */
final class Bodies extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final BodyAnalysis analysis;
  private final Contracts contracts;
  private final FileFacts file;
  private final Relevance relevance;
  private final Map<Tree, Map<VariableElement, Qualifier>> captured = new HashMap<>();

  Bodies(BodyAnalysis analysis, FileFacts file) {
    this.analysis = analysis;
    this.file = file;
    this.contracts = file.contracts();
    this.relevance = new Relevance(contracts.types());
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void p) {
    for (Tree member : tree.getMembers()) {
      TreePath path = new TreePath(getCurrentPath(), member);
      if (member instanceof VariableTree field && field.getInitializer() != null) {
        initializer(path, tree);
      } else if (member instanceof BlockTree) {
        initializer(path, tree);
      } else if (member instanceof MethodTree method) {
        method(method, path, tree);
      }
    }
    return super.visitClass(tree, p);
  }

  private void initializer(TreePath path, ClassTree owner) {
    TypeElement type = TreeUtils.elementFromDeclaration(owner);
    if (!relevance.mentions(path.getLeaf()) || Contracts.isTrusted(type)) {
      return;
    }
    run(
        new Body(
            Body.Kind.INITIALIZER,
            new UnderlyingAST.CFGStatement(path.getLeaf(), owner),
            path,
            type,
            null,
            null,
            null,
            captured.getOrDefault(owner, Map.of()),
            file));
  }

  private void method(MethodTree tree, TreePath path, ClassTree owner) {
    ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
    boolean concerned =
        tree.getBody() != null
            && !Contracts.isTrusted(method)
            && (isTracked(owner) || relevance.mentions(tree));
    if (!concerned) {
      return;
    }
    boolean isConstructor = method.getKind() == ElementKind.CONSTRUCTOR;
    if (isConstructor && Constructors.isAnonymous(TreeUtils.elementFromDeclaration(owner))) {
      return; // the compiler's own, which passes everything on
    }
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    run(
        new Body(
            isConstructor ? Body.Kind.CONSTRUCTOR : Body.Kind.METHOD,
            new UnderlyingAST.CFGMethod(tree, owner),
            path,
            TreeUtils.elementFromDeclaration(owner),
            method,
            contracts.of(method),
            isStatic ? null : method,
            captured.getOrDefault(owner, Map.of()),
            file));
  }

  /** Every method of a tracked class sees a tracked value: its own object. */
  private boolean isTracked(ClassTree owner) {
    return contracts.types().isTracked(TreeUtils.elementFromDeclaration(owner));
  }

  private void run(Body body) {
    analysis.run(body, captured::put);
  }
}
