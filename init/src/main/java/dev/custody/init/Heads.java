package dev.custody.init;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WildcardTree;
import org.jspecify.annotations.Nullable;

/** Where in the head of a declaration an annotation goes. */
final class Heads {

  private Heads() {}

  /**
   * Returns the offset of the simple name that a type annotation stands before; negative where none
   * can stand. Of an array, that is the name of its elements.
   */
  static int ofType(Source source, @Nullable Tree type) {
    if (type instanceof AnnotatedTypeTree annotated) {
      return ofType(source, annotated.getUnderlyingType());
    } else if (type instanceof ParameterizedTypeTree generic) {
      return ofType(source, generic.getType());
    } else if (type instanceof ArrayTypeTree array) {
      return ofType(source, array.getType());
    } else if (type instanceof WildcardTree wildcard) {
      return ofType(source, wildcard.getBound());
    } else if (type instanceof MemberSelectTree qualified) {
      return source.end(qualified) - qualified.getIdentifier().length();
    } else if (type instanceof IdentifierTree) {
      return source.start(type);
    }
    return -1;
  }

  /** Returns the offset behind the parenthesis that opens a method's parameters; or negative. */
  static int parameters(Source source, MethodTree method) {
    int from =
        method.getReturnType() == null
            ? Math.max(source.start(method), source.end(method.getModifiers()))
            : source.end(method.getReturnType());
    int paren = from < 0 ? -1 : Scan.next(source.text(), '(', from);
    return paren < 0 ? -1 : paren + 1;
  }
}
