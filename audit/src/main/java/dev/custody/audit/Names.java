package dev.custody.audit;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;

/**
 * Which annotations of a file are meant by their names.
 *
 * @param unit the file
 */
record Names(CompilationUnit unit) {
  private static final String ANNOTATIONS = "dev.custody.annotations";

  /** Whether an annotation is {@code @Trusted}. */
  boolean isTrusted(AnnotationExpr annotation) {
    String name = annotation.getNameAsString();
    return name.equals(ANNOTATIONS + ".Trusted")
        || (name.equals("Trusted") && (isImported(name) || isHere(ANNOTATIONS)));
  }

  /** Whether an annotation is {@code @SuppressWarnings}. */
  boolean isSuppressWarnings(AnnotationExpr annotation) {
    String name = annotation.getNameAsString();
    return name.equals("java.lang.SuppressWarnings")
        || (name.equals("SuppressWarnings") && !isDeclared(name) && !isImportedFromElsewhere(name));
  }

  /** Whether a simple name comes from our package: by its own name, or with the whole package. */
  private boolean isImported(String name) {
    return unit.getImports().stream().anyMatch(i -> names(i, ANNOTATIONS + "." + name))
        || (!isDeclared(name)
            && !isImportedFromElsewhere(name)
            && unit.getImports().stream().anyMatch(Names::bringsAll));
  }

  private static boolean names(ImportDeclaration one, String qualified) {
    return !one.isAsterisk() && one.getNameAsString().equals(qualified);
  }

  /** A module brings whatever it exports, which may be ours. */
  private static boolean bringsAll(ImportDeclaration one) {
    return one.isModule() || (one.isAsterisk() && one.getNameAsString().equals(ANNOTATIONS));
  }

  private boolean isImportedFromElsewhere(String name) {
    return unit.getImports().stream()
        .anyMatch(i -> !i.isAsterisk() && i.getName().getIdentifier().equals(name));
  }

  private boolean isHere(String packageName) {
    return unit.getPackageDeclaration()
        .filter(p -> p.getNameAsString().equals(packageName))
        .isPresent();
  }

  private boolean isDeclared(String name) {
    return unit.getTypes().stream()
        .anyMatch(
            type ->
                type.getNameAsString().equals(name)
                    || type.getMembers().stream()
                        .anyMatch(
                            member ->
                                member instanceof TypeDeclaration<?> nested
                                    && nested.getNameAsString().equals(name)));
  }
}
