package dev.custody.conformance.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line may become when a few of its words are changed. */
final class Rewriting {
  private static final Pattern QUALIFIER =
      Pattern.compile("@(?:Owned|Refcounted|Borrowed(?:\\([^()]*\\))?) (?=[A-Z])");
  private static final List<String> QUALIFIERS =
      List.of("", "@Borrowed ", "@Owned ", "@Borrowed(exclusive = true) ", "@Refcounted ");
  private static final Pattern LENDER = Pattern.compile("\"(?:#\\d|this(?:\\.\\w+)?)\"");
  private static final List<String> LENDERS = List.of("\"#1\"", "\"#2\"", "\"this\"");
  private static final Pattern OUTCOME = Pattern.compile("Outcome\\.[A-Z_]+");
  private static final List<String> OUTCOMES =
      List.of("TRUE", "FALSE", "NULL", "NON_NULL", "NORMAL_RETURN", "NEVER").stream()
          .map(outcome -> "Outcome." + outcome)
          .toList();
  private static final Pattern RUNS =
      Pattern.compile("@RunsOnce |@RunsNow |board\\.(?:later|repeatedly|now|once)(?=\\()");
  private static final List<String> PROMISES = List.of("@RunsOnce ", "@RunsNow ", "");

  /** What of the board runs a closure. */
  static final List<String> RUNNERS =
      List.of("board.later", "board.repeatedly", "board.now", "board.once");

  private static final Pattern TAG = Pattern.compile("\\b(?:v\\d+|rq)\\.tag\\(\\)");
  private static final Pattern ARGUMENTS = Pattern.compile("\\(([^(),]+), ([^(),]+)\\)");
  private static final Pattern TAKEN =
      Pattern.compile(
          "\\.(?:poll|remove|pop)\\(\\)|\\.(?:poll|remove)(?:First|Last)\\(\\)"
              + "|\\.remove\\((?=[^)])|\\.getAndSet\\(null\\)|\\.retain\\(\\)|\\.share\\(\\)");
  private static final Map<String, String> LOOKED_AT =
      Map.of(
          ".poll()", ".peek()",
          ".remove()", ".element()",
          ".pop()", ".peek()",
          ".pollFirst()", ".peekFirst()",
          ".pollLast()", ".peekLast()",
          ".removeFirst()", ".getFirst()",
          ".removeLast()", ".getLast()",
          ".remove(", ".get(",
          ".getAndSet(null)", ".get()");

  private Rewriting() {}

  /** All that {@code head} may become by {@code mutation}; none if that changes no words. */
  static List<String> of(Mutation mutation, String head) {
    return switch (mutation) {
      case QUALIFIER -> replaced(QUALIFIER, QUALIFIERS, head);
      case LENDER -> replaced(LENDER, LENDERS, head);
      case OUTCOME -> replaced(OUTCOME, OUTCOMES, head);
      case RUNS -> runs(head);
      case TAG -> replaced(TAG, List.of("board.number()"), head);
      case ARGUMENTS -> exchanged(head);
      case LOOK -> looks(head);
      default -> List.of();
    };
  }

  private static List<String> replaced(Pattern pattern, List<String> by, String head) {
    List<String> out = new ArrayList<>();
    for (MatchResult found : pattern.matcher(head).results().toList()) {
      for (String other : by) {
        if (!other.equals(found.group())) {
          out.add(with(head, found, other));
        }
      }
    }
    return out;
  }

  private static List<String> runs(String head) {
    List<String> out = new ArrayList<>();
    for (MatchResult found : RUNS.matcher(head).results().toList()) {
      for (String other : found.group().startsWith("@") ? PROMISES : RUNNERS) {
        if (!other.equals(found.group())) {
          out.add(with(head, found, other));
        }
      }
    }
    return out;
  }

  private static List<String> exchanged(String head) {
    List<String> out = new ArrayList<>();
    Matcher matcher = ARGUMENTS.matcher(head);
    while (matcher.find()) {
      out.add(
          with(
              head,
              matcher.toMatchResult(),
              "(" + matcher.group(2) + ", " + matcher.group(1) + ")"));
    }
    return out;
  }

  private static List<String> looks(String head) {
    List<String> out = new ArrayList<>();
    for (MatchResult found : TAKEN.matcher(head).results().toList()) {
      out.add(with(head, found, LOOKED_AT.getOrDefault(found.group(), "")));
    }
    return out;
  }

  private static String with(String head, MatchResult found, String by) {
    return head.substring(0, found.start()) + by + head.substring(found.end());
  }
}
