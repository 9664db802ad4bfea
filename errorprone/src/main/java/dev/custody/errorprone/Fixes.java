package dev.custody.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import dev.custody.errorprone.language.Qualifier;

/** Edits that several checks suggest. */
final class Fixes {

  private Fixes() {}

  /** Writes a qualifier before a type, or before what the slots of an array type hold. */
  static SuggestedFix qualify(Tree type, Qualifier qualifier, VisitorState state) {
    SuggestedFix.Builder fix = SuggestedFix.builder();
    String name = SuggestedFixes.qualifyType(state, fix, qualifier.qualifiedName());
    int start = startOfName(type, state);
    return fix.replace(start, start, "@" + name + " ")
        .setShortDescription("write " + qualifier.written())
        .build();
  }

  /** Where the simple name of a type begins: an annotation stands there, not before its package. */
  private static int startOfName(Tree type, VisitorState state) {
    if (type instanceof AnnotatedTypeTree annotated) {
      return startOfName(annotated.getUnderlyingType(), state);
    } else if (type instanceof ParameterizedTypeTree generic) {
      return startOfName(generic.getType(), state);
    } else if (type instanceof ArrayTypeTree array) {
      return startOfName(array.getType(), state);
    } else if (type instanceof MemberSelectTree select) {
      return state.getEndPosition(type) - select.getIdentifier().length();
    }
    return ASTHelpers.getStartPosition(type);
  }
}
