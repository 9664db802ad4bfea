package dev.custody.conformance.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Changes a right program in one place. The result need not be Java. */
final class Mutator {
  private static final Pattern DECLARES =
      Pattern.compile("(?:@\\w+(?:\\(.*?\\))? )*[A-Za-z]\\w*(?:<.*?>)?(?:\\[])? v\\d+(?: = .*)?;");
  private static final Pattern LEAVES =
      Pattern.compile("\\b(?:return|throw|break|continue|yield|case|default)\\b");
  private static final Pattern NAME = Pattern.compile("\\b(?:v\\d+|rq)\\b");
  private static final Pattern IGNORABLE = Pattern.compile("if \\(!(.*\\(.*\\))\\)");
  private static final Pattern TAG = Pattern.compile("\\bv\\d+\\.tag\\(\\)|\\brq\\.tag\\(\\)");
  private static final Pattern QUALIFIER =
      Pattern.compile(
          "@(?:Owned|Refcounted|Borrowed(?:\\(.*?\\))?) (?=Request|IdleRequest|Box|Node)");

  private final Choices choices;
  private final Draft draft;
  private final List<Site> sites = new ArrayList<>();

  Mutator(Choices choices, Draft draft) {
    this.choices = choices;
    this.draft = draft;
    collect(draft.methods(), null, 0, true);
  }

  /** A statement in a block. */
  private record Site(List<Stmt> block, int index, @Nullable Site parent, boolean method) {
    Stmt stmt() {
      return block.get(index);
    }
  }

  private void collect(List<Stmt> block, @Nullable Site parent, int depth, boolean method) {
    for (int i = 0; i < block.size(); i++) {
      Stmt stmt = block.get(i);
      Site site = new Site(block, i, parent, method);
      sites.add(site);
      boolean declaresType = stmt.head().contains("class ") || stmt.head().contains("interface ");
      for (List<Stmt> inner : stmt.blocks()) {
        collect(inner, site, depth + 1, method && declaresType);
      }
    }
  }

  /** Makes one change, and says which; empty if none is possible. */
  Optional<Mutation> mutate() {
    List<Mutation> all = List.of(Mutation.values());
    int first = choices.pick(all.size());
    for (int i = 0; i < all.size(); i++) {
      Mutation mutation = all.get((first + i) % all.size());
      List<Site> found = sites.stream().filter(site -> fits(mutation, site)).toList();
      if (!found.isEmpty() && apply(mutation, choices.oneOf(found))) {
        return Optional.of(mutation);
      }
    }
    return Optional.empty();
  }

  private boolean fits(Mutation mutation, Site site) {
    Stmt stmt = site.stmt();
    if (mutation == Mutation.QUALIFIER) {
      return QUALIFIER.matcher(stmt.head()).find();
    }
    if (site.method() || stmt.head().startsWith("@")) {
      return false;
    }
    boolean plain = !declares(stmt) && !LEAVES.matcher(stmt.text()).find();
    return switch (mutation) {
      case DROP, DUPLICATE, CAPTURE, CONDITION, LOOP -> plain;
      case REORDER -> plain && site.index() + 1 < site.block().size() && isPlain(next(site));
      case LATE_USE, LATE_END, ALIAS -> NAME.matcher(stmt.head()).find();
      case SWAP_BRANCHES -> stmt.head().startsWith("if") && stmt.blocks().size() == 2;
      case NEGATE -> stmt.head().startsWith("if") && !stmt.head().contains("instanceof");
      case MOVE_OUT -> plain && site.parent() != null && !site.parent().method();
      case IGNORE_OUTCOME -> IGNORABLE.matcher(stmt.head()).matches();
      case UNLOCK -> stmt.head().startsWith("synchronized");
      case TAG -> TAG.matcher(stmt.head()).find();
      case QUALIFIER -> false;
    };
  }

  private boolean isPlain(Stmt stmt) {
    return !declares(stmt) && !LEAVES.matcher(stmt.text()).find();
  }

  private static Stmt next(Site site) {
    return site.block().get(site.index() + 1);
  }

  private static boolean declares(Stmt stmt) {
    return (stmt.isLine() && DECLARES.matcher(stmt.head()).matches())
        || (stmt.tail().endsWith(";") && stmt.head().contains(" = "));
  }

  private boolean apply(Mutation mutation, Site site) {
    List<Stmt> block = site.block();
    int at = site.index();
    Stmt stmt = site.stmt();
    switch (mutation) {
      case DROP -> block.remove(at);
      case DUPLICATE -> block.add(at, stmt.copy());
      case REORDER -> {
        block.remove(at);
        block.add(at + 1, stmt);
      }
      case LATE_USE -> insertLater(site, named(stmt) + lateUse(named(stmt)));
      case LATE_END -> insertLater(site, named(stmt) + lateEnd(named(stmt)));
      case ALIAS -> {
        return alias(site);
      }
      case CAPTURE ->
          block.set(at, Stmt.block(choices.oneOf(CLOSURES) + "(() ->", listOf(stmt), ");"));
      case SWAP_BRANCHES ->
          block.set(
              at,
              new Stmt(
                  stmt.head(),
                  new ArrayList<>(List.of(stmt.blocks().get(1), stmt.blocks().get(0))),
                  stmt.joins(),
                  stmt.tail()));
      case NEGATE ->
          block.set(
              at,
              new Stmt(
                  "if (!" + stmt.head().substring(3) + ")",
                  stmt.blocks(),
                  stmt.joins(),
                  stmt.tail()));
      case CONDITION -> block.set(at, Stmt.block("if (board.flip())", listOf(stmt), ""));
      case LOOP -> block.set(at, Stmt.block("while (board.flip())", listOf(stmt), ""));
      case MOVE_OUT -> {
        Site parent = site.parent();
        if (parent == null) {
          return false;
        }
        block.remove(at);
        parent.block().add(parent.index() + 1, stmt);
      }
      case IGNORE_OUTCOME -> {
        Matcher call = IGNORABLE.matcher(stmt.head());
        if (!call.matches()) {
          return false;
        }
        block.set(at, Stmt.line(call.group(1) + ";"));
      }
      case UNLOCK -> block.set(at, new Stmt("", stmt.blocks(), List.of(), ""));
      case TAG ->
          block.set(at, headed(stmt, TAG.matcher(stmt.head()).replaceFirst("board.number()")));
      case QUALIFIER -> block.set(at, requalified(stmt));
    }
    return true;
  }

  private static final List<String> CLOSURES =
      List.of("board.later", "board.repeatedly", "board.now", "board.once");
  private static final List<String> ENDS = List.of(".endOk();", ".release();");
  private static final List<String> QUALIFIERS =
      List.of("", "@Borrowed ", "@Owned ", "@Borrowed(exclusive = true) ", "@Refcounted ");

  private static List<Stmt> listOf(Stmt stmt) {
    return new ArrayList<>(List.of(stmt));
  }

  private static Stmt headed(Stmt stmt, String head) {
    return new Stmt(head, stmt.blocks(), stmt.joins(), stmt.tail());
  }

  /** A holder that {@code stmt} mentions. */
  private String named(Stmt stmt) {
    return choices.oneOf(NAME.matcher(stmt.head()).results().map(MatchResult::group).toList());
  }

  private void insertLater(Site site, String text) {
    int room = site.block().size() - site.index();
    int at = site.index() + 1 + choices.pick(room);
    site.block().add(at, Stmt.line(text));
  }

  private String lateUse(String name) {
    return draft.kinds().get(name) == Kind.DATA ? ".value();" : ".sector();";
  }

  private String lateEnd(String name) {
    Kind kind = draft.kinds().get(name);
    if (kind == Kind.BOX) {
      return ".finish();";
    }
    return kind == Kind.IDLE ? ".reject(BlkStatus.IOERR);" : choices.oneOf(ENDS);
  }

  /** Puts another holder of the same kind in the place of one. */
  private boolean alias(Site site) {
    Stmt stmt = site.stmt();
    List<MatchResult> found = NAME.matcher(stmt.head()).results().toList();
    if (found.isEmpty()) {
      return false;
    }
    MatchResult one = choices.oneOf(found);
    Map<String, Kind> kinds = draft.kinds();
    List<String> others =
        kinds.keySet().stream()
            .filter(name -> kinds.get(name) == kinds.get(one.group()) && !name.equals(one.group()))
            .toList();
    if (others.isEmpty()) {
      return false;
    }
    String head = stmt.head();
    String changed =
        head.substring(0, one.start()) + choices.oneOf(others) + head.substring(one.end());
    site.block().set(site.index(), headed(stmt, changed));
    return true;
  }

  private Stmt requalified(Stmt stmt) {
    List<MatchResult> found = QUALIFIER.matcher(stmt.head()).results().toList();
    MatchResult one = choices.oneOf(found);
    List<String> others =
        QUALIFIERS.stream().filter(qualifier -> !qualifier.equals(one.group())).toList();
    String head = stmt.head();
    return headed(
        stmt, head.substring(0, one.start()) + choices.oneOf(others) + head.substring(one.end()));
  }
}
