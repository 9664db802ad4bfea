package dev.custody.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;
import static com.google.errorprone.BugPattern.StandardTags.FRAGILE_CODE;

import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.AnnotationTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import dev.custody.errorprone.language.Names;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;

/** A {@code @Trusted} whose reason is blank. */
@BugPattern(
    summary = "@Trusted must say why the body is right",
    explanation =
        "The bodies marked @Trusted are everything that a reviewer must believe. Without a reason"
            + " there is nothing to review. There is no fix: the reason is the author's.",
    linkType = CUSTOM,
    link = Pages.RULES + "trusted.without.reason.md",
    altNames = {"ownership", "ownership:trusted.without.reason"},
    severity = ERROR,
    tags = FRAGILE_CODE)
public final class TrustedWithoutReason extends BugChecker implements AnnotationTreeMatcher {

  private static final long serialVersionUID = 1;

  /** Made by Error Prone. */
  public TrustedWithoutReason() {}

  @Override
  public Description matchAnnotation(AnnotationTree tree, VisitorState state) {
    AnnotationMirror annotation = ASTHelpers.getAnnotationMirror(tree);
    if (annotation == null || !Names.of(annotation).equals(Names.TRUSTED)) {
      return Description.NO_MATCH;
    }
    AnnotationValue reason = Names.member(annotation, "reason");
    return reason != null && String.valueOf(reason.getValue()).isBlank()
        ? describeMatch(tree)
        : Description.NO_MATCH;
  }
}
