package dev.custody.conformance.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Changes a right program in a place or two. The result need not be Java. */
final class Mutator {
  private static final Pattern DECLARES =
      Pattern.compile("(?:@\\w+(?:\\(.*?\\))? )*[A-Za-z]\\w*(?:<.*?>)?(?:\\[])? v\\d+(?: = .*)?;");
  private static final Pattern LEAVES =
      Pattern.compile("\\b(?:return|throw|break|continue|yield|case|default)\\b");
  private static final Pattern NAME = Pattern.compile("\\b(?:v\\d+|rq)\\b");
  private static final Pattern IGNORABLE = Pattern.compile("if \\(!(.*\\(.*\\))\\)");
  private static final Pattern EMPTIES = Pattern.compile("(?!Request<).*\\w(?:\\[.*\\])? = null;");
  private static final Pattern READS =
      Pattern.compile("(?:Request<Command> )?(v\\d+|rq) = ([a-z]\\w*(?:\\[\\w+\\])*);");

  private final Choices choices;
  private final Draft draft;
  private List<Site> sites = List.of();
  private @Nullable Site changed;

  /** How many names were added. */
  private int added;

  Mutator(Choices choices, Draft draft) {
    this.choices = choices;
    this.draft = draft;
  }

  /** Makes one change, and says which; empty if none is possible. */
  Optional<Mutation> mutate() {
    sites = Site.all(draft);
    return mutateOne();
  }

  /** Makes another change in the same field, method or class; empty if none is possible. */
  Optional<Mutation> mutateBeside() {
    Site first = changed;
    if (first == null) {
      return Optional.empty();
    }
    sites = Site.all(draft).stream().filter(site -> site.isBeside(first)).toList();
    return mutateOne();
  }

  private Optional<Mutation> mutateOne() {
    List<Mutation> all = List.of(Mutation.values());
    int first = choices.pick(all.size());
    for (int i = 0; i < all.size(); i++) {
      Mutation mutation = all.get((first + i) % all.size());
      List<Site> found = sites.stream().filter(site -> fits(mutation, site)).toList();
      if (!found.isEmpty()) {
        Site site = choices.oneOf(found);
        if (apply(mutation, site)) {
          changed = site;
          return Optional.of(mutation);
        }
      }
    }
    return Optional.empty();
  }

  private boolean fits(Mutation mutation, Site site) {
    Stmt stmt = site.stmt();
    if (mutation.isOfWords()) {
      return !Rewriting.of(mutation, stmt.head()).isEmpty();
    }
    if (site.method() || stmt.head().startsWith("@")) {
      return false;
    }
    boolean plain = isPlain(stmt);
    return switch (mutation) {
      case DROP, DUPLICATE, CAPTURE, CONDITION, LOOP -> plain;
      case REORDER -> plain && site.index() + 1 < site.block().size() && isPlain(next(site));
      case LATE_USE, LATE_END, ALIAS -> NAME.matcher(stmt.head()).find();
      case SWAP_BRANCHES -> stmt.head().startsWith("if") && stmt.blocks().size() == 2;
      case NEGATE -> stmt.head().startsWith("if") && !stmt.head().contains("instanceof");
      case MOVE_OUT -> plain && site.parent() != null && !site.parent().method();
      case IGNORE_OUTCOME -> IGNORABLE.matcher(stmt.head()).matches();
      case UNLOCK -> stmt.head().startsWith("synchronized");
      case KEEP -> EMPTIES.matcher(stmt.head()).matches();
      case FROM_FIELD -> READS.matcher(stmt.head()).matches();
      case AFTER_LOCK ->
          READS.matcher(stmt.head()).matches()
              && site.parent() != null
              && site.parent().stmt().head().startsWith("synchronized");
      case STRAY, REASSIGN -> NAME.matcher(stmt.head()).find();
      case LEAVE -> true;
      case FAIL -> plain && site.index() + 1 < site.block().size() && isPlain(next(site));
      case RENAME -> !ContainerCall.in(stmt.head()).isEmpty();
      case STALE -> ContainerCall.in(stmt.head()).stream().anyMatch(ContainerCall::takes);
      case QUALIFIER, LENDER, OUTCOME, RUNS, TAG, ARGUMENTS, LOOK -> false;
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
    if (mutation.isOfWords()) {
      String changed = choices.oneOf(Rewriting.of(mutation, site.stmt().head()));
      site.block().set(site.index(), headed(site.stmt(), changed));
      return true;
    }
    List<Stmt> block = site.block();
    int at = site.index();
    Stmt stmt = site.stmt();
    switch (mutation) {
      case DROP, KEEP -> block.remove(at);
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
          block.set(
              at, Stmt.block(choices.oneOf(Rewriting.RUNNERS) + "(() ->", listOf(stmt), ");"));
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
      case FROM_FIELD -> {
        return fromField(site);
      }
      case AFTER_LOCK -> {
        return afterLock(site);
      }
      case STRAY -> stray(site);
      case REASSIGN -> {
        return reassign(site);
      }
      case LEAVE -> block.add(at, Stmt.block("if (board.flip())", leaving(), ""));
      case FAIL -> fail(site);
      case RENAME -> rename(site);
      case STALE -> stale(site);
      case QUALIFIER, LENDER, OUTCOME, RUNS, TAG, ARGUMENTS, LOOK ->
          throw new IllegalStateException("it changes words: " + mutation);
    }
    return true;
  }

  /** Uses the field further down where the local that was read from it is used. */
  private boolean fromField(Site site) {
    Matcher read = READS.matcher(site.stmt().head());
    if (!read.matches()) {
      return false;
    }
    Pattern local = Pattern.compile("\\b" + read.group(1) + "\\b");
    List<Stmt> block = site.block();
    List<Site> later =
        sites.stream()
            .filter(other -> other.block() == block && other.index() > site.index())
            .filter(other -> local.matcher(other.stmt().head()).find())
            .toList();
    if (later.isEmpty()) {
      return false;
    }
    Site one = choices.oneOf(later);
    String head = local.matcher(one.stmt().head()).replaceFirst(read.group(2));
    block.set(one.index(), headed(one.stmt(), head));
    return true;
  }

  /** Declares what is read under a lock before the lock, and uses it behind. */
  private boolean afterLock(Site site) {
    Matcher read = READS.matcher(site.stmt().head());
    Site lock = site.parent();
    if (lock == null || !read.matches()) {
      return false;
    }
    String name = read.group(1);
    String use = choices.chance(75) ? name + lateUse(name) : name + lateEnd(name);
    Stmt after = Stmt.block("if (" + name + " != null)", listOf(Stmt.line(use)), "");
    lock.block().add(lock.index() + 1, after);
    String head = site.stmt().head();
    if (head.startsWith("Request")) {
      site.block().set(site.index(), Stmt.line(head.substring(head.indexOf(name))));
      lock.block().add(lock.index(), Stmt.line("Request<Command> " + name + " = null;"));
    }
    return true;
  }

  /** Keeps a value in a field of no type that says anything, and uses it from there. */
  private void stray(Site site) {
    String name = named(site.stmt());
    String use = choices.chance(50) ? "found.sector();" : "found.endOk();";
    Stmt found = Stmt.block("if (stray instanceof Request<?> found)", listOf(Stmt.line(use)), "");
    Site later = choices.oneOf(sites.stream().filter(other -> !other.method()).toList());
    later.block().add(later.index(), found);
    int at = site.block() == later.block() && later.index() <= site.index() ? 1 : 0;
    site.block().add(site.index() + at, Stmt.line("stray = " + name + ";"));
    draft.fields().add(Stmt.line("private Object stray;"));
  }

  private boolean reassign(Site site) {
    String name = named(site.stmt());
    List<String> others = othersLike(site, name);
    if (others.isEmpty()) {
      return false;
    }
    int at = site.index() + choices.pick(2);
    site.block().add(at, Stmt.line(name + " = " + choices.oneOf(others) + ";"));
    return true;
  }

  private List<Stmt> leaving() {
    return listOf(
        Stmt.line(choices.oneOf(List.of("return;", "break;", "continue;", "return null;"))));
  }

  /** Both statements in a try block with a failure between; what is caught does one of them. */
  private void fail(Site site) {
    Stmt first = site.stmt();
    Stmt second = site.block().remove(site.index() + 1);
    List<Stmt> tried = new ArrayList<>(List.of(first, Stmt.line("board.mayFail();"), second));
    List<Stmt> caught =
        choices.chance(50)
            ? listOf(second.copy())
            : choices.chance(50) ? listOf(first.copy()) : new ArrayList<>();
    site.block()
        .set(
            site.index(),
            new Stmt(
                "try",
                new ArrayList<>(List.of(tried, caught)),
                List.of("catch (BoardException failure)"),
                ""));
  }

  /** Gives a container another name, by which the statement knows it. */
  private void rename(Site site) {
    ContainerCall call = choices.oneOf(ContainerCall.in(site.stmt().head()));
    String other = "other" + ++added;
    site.block().set(site.index(), headed(site.stmt(), call.renamed(site.stmt().head(), other)));
    site.block().add(site.index(), Stmt.line("var " + other + " = " + call.container() + ";"));
  }

  /** Looks at an element before the statement, or one around it, and uses it behind. */
  private void stale(Site site) {
    ContainerCall call =
        choices.oneOf(
            ContainerCall.in(site.stmt().head()).stream().filter(ContainerCall::takes).toList());
    Site around = site;
    while (around.parent() != null && !around.parent().method() && choices.chance(30)) {
      around = around.parent();
    }
    String old = "old" + ++added;
    Stmt use = Stmt.line(old + ".sector();");
    insertLater(around, Stmt.block("if (" + old + " != null)", listOf(use), ""));
    around.block().add(around.index(), Stmt.line("var " + old + " = " + call.look() + ";"));
  }

  private static final List<String> ENDS = List.of(".endOk();", ".release();");

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
    insertLater(site, Stmt.line(text));
  }

  private void insertLater(Site site, Stmt stmt) {
    int room = site.block().size() - site.index();
    int at = site.index() + 1 + choices.pick(room);
    site.block().add(at, stmt);
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
    List<String> others = othersLike(site, one.group());
    if (others.isEmpty()) {
      return false;
    }
    String head = stmt.head();
    String changed =
        head.substring(0, one.start()) + choices.oneOf(others) + head.substring(one.end());
    site.block().set(site.index(), headed(stmt, changed));
    return true;
  }

  /** The other holders of the same kind that {@code site} can mention. */
  private List<String> othersLike(Site site, String name) {
    Map<String, Kind> kinds = draft.kinds();
    return before(site).stream()
        .filter(other -> kinds.get(other) == kinds.get(name) && !other.equals(name))
        .toList();
  }

  /** The names in the lines before {@code site}, there and in the blocks around it. */
  private static Set<String> before(Site site) {
    Set<String> names = new TreeSet<>();
    for (@Nullable Site inner = site; inner != null; inner = inner.parent()) {
      for (int i = 0; i < inner.index(); i++) {
        addNames(inner.block().get(i).head(), names);
      }
      if (inner.parent() != null) {
        addNames(inner.parent().stmt().head(), names);
      }
    }
    return names;
  }

  private static void addNames(String head, Set<String> names) {
    NAME.matcher(head).results().map(MatchResult::group).forEach(names::add);
  }
}
