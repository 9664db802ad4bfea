package dev.custody.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static com.google.errorprone.BugPattern.StandardTags.FRAGILE_CODE;

import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.AnnotationTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.google.errorprone.util.ErrorProneComment;
import com.google.errorprone.util.ErrorProneComment.ErrorProneCommentStyle;
import com.google.errorprone.util.ErrorProneToken;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import dev.custody.errorprone.language.Names;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;

/** A suppression of ownership rules with no comment beside it. */
@BugPattern(
    summary = "A suppression of an ownership rule wants a comment beside it that says why",
    explanation =
        "Whoever reads the code later must be able to tell a proof from a way to silence the"
            + " compiler. A comment in the line before the annotation or behind it is a reason; the"
            + " Javadoc is not, unless it speaks of the suppression. There is no fix: the reason"
            + " is the author's.",
    linkType = CUSTOM,
    link = Pages.CHECKS + "#suppressionwithoutreason",
    severity = WARNING,
    tags = FRAGILE_CODE)
public final class SuppressionWithoutReason extends BugChecker implements AnnotationTreeMatcher {

  private static final long serialVersionUID = 1;

  private static final String PREFIX = "ownership";

  /** Made by Error Prone. */
  public SuppressionWithoutReason() {}

  @Override
  public Description matchAnnotation(AnnotationTree tree, VisitorState state) {
    AnnotationMirror annotation = ASTHelpers.getAnnotationMirror(tree);
    return annotation != null
            && Names.of(annotation).equals(SuppressWarnings.class.getName())
            && suppressesOwnership(annotation)
            && !hasReason(tree, state)
        ? describeMatch(tree)
        : Description.NO_MATCH;
  }

  private static boolean suppressesOwnership(AnnotationMirror annotation) {
    AnnotationValue value = Names.member(annotation, "value");
    return value != null
        && value.getValue() instanceof List<?> keys
        && keys.stream()
            .map(key -> String.valueOf(((AnnotationValue) key).getValue()))
            .anyMatch(key -> key.equals(PREFIX) || key.startsWith(PREFIX + ":"));
  }

  /** Looks at the comments from just before the declaration to the end of the annotation's line. */
  private static boolean hasReason(AnnotationTree tree, VisitorState state) {
    Tree around = state.getPath().getParentPath().getLeaf();
    int start = ASTHelpers.getStartPosition(around instanceof ModifiersTree ? around : tree);
    LineMap lines = state.getPath().getCompilationUnit().getLineMap();
    long lastLine = lines.getLineNumber(state.getEndPosition(tree));
    long lineBefore = 0; // a comment in the line of the declaration before speaks of that one
    for (ErrorProneToken token : tokens(state)) {
      if (token.pos() >= start && hasReason(token, lineBefore + 1, lastLine, lines)) {
        return true;
      } else if (token.pos() < start) {
        lineBefore = lines.getLineNumber(token.pos());
      }
    }
    return false;
  }

  /** Whether a comment between a token and the one before it is a reason and in certain lines. */
  private static boolean hasReason(
      ErrorProneToken token, long firstLine, long lastLine, LineMap lines) {
    return token.comments().stream()
        .filter(SuppressionWithoutReason::isReason)
        .mapToLong(comment -> lines.getLineNumber(comment.getPos()))
        .anyMatch(line -> line >= firstLine && line <= lastLine);
  }

  private static List<ErrorProneToken> tokens(VisitorState state) {
    return state.getOffsetTokens(0, String.valueOf(state.getSourceCode()).length());
  }

  private static boolean isReason(ErrorProneComment comment) {
    boolean isJavadoc = comment.getStyle() == ErrorProneCommentStyle.JAVADOC_BLOCK;
    String text = comment.getText();
    return isJavadoc
        ? text.toLowerCase(Locale.ROOT).contains("suppress")
        : text.chars().anyMatch(Character::isLetter);
  }
}
