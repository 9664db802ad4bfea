package dev.custody.conformance.generate;

import dev.custody.conformance.generate.Template.Block;
import dev.custody.conformance.generate.Template.Hole;
import dev.custody.conformance.generate.Template.Line;
import dev.custody.conformance.generate.Template.Node;
import dev.custody.conformance.generate.Template.Note;
import dev.custody.conformance.generate.Template.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns templates into statements, filling in what they leave open. As long as it is careful, what
 * comes out is right.
 */
final class Expander {
  private static final Pattern NAME = Pattern.compile("\\$(\\d*)");
  private static final int DEPTH = 5;

  private final Choices choices;
  private final Catalogue catalogue;
  private final Predicate<Template> allowed;
  private final Names names;

  /** How often, in percent, ownership is not regarded. */
  private final int recklessness;

  private int budget;

  Expander(
      Choices choices,
      Catalogue catalogue,
      Predicate<Template> allowed,
      Names names,
      int recklessness,
      int budget) {
    this.choices = choices;
    this.catalogue = catalogue;
    this.allowed = allowed;
    this.names = names;
    this.recklessness = recklessness;
    this.budget = budget;
  }

  /** What is left of the statements that may be filled in. */
  int budget() {
    return budget;
  }

  /** The statements of a template that needs no value. */
  List<Stmt> expand(Template template) {
    return expand(template.text(), new Scope(), names.bind(null), new Place(null, 0));
  }

  private List<Stmt> expand(List<Node> nodes, Scope scope, Map<String, String> bound, Place start) {
    List<Stmt> out = new ArrayList<>();
    Place place = start;
    for (Node node : nodes) {
      if (node instanceof Line line) {
        out.add(Stmt.line(named(line.text(), bound)));
      } else if (node instanceof Note note) {
        place = note(note, scope, bound, place);
      } else if (node instanceof Hole hole) {
        out.addAll(fill(hole, scope, bound, place));
      } else if (node instanceof Block block) {
        out.add(block(block, scope, bound, place));
      }
    }
    return out;
  }

  private Stmt block(Block block, Scope scope, Map<String, String> bound, Place place) {
    String head = named(block.head(), bound);
    boolean alternatives = head.startsWith("switch") || head.contains("= switch");
    List<List<Stmt>> blocks = new ArrayList<>();
    List<Scope> ends = new ArrayList<>();
    for (List<Node> body : block.bodies()) {
      Scope inner = scope.inner();
      if (!isBranch(body) && !runsOnce(head)) {
        inner.pin();
      }
      if (alternatives) {
        blocks.add(alternatives(body, inner, bound, place));
      } else {
        blocks.add(expand(body, inner, bound, place));
      }
      ends.add(inner);
    }
    if (block.bodies().stream().allMatch(Expander::isBranch)) {
      reconcile(scope, blocks, ends, place);
    }
    ends.forEach(scope::keepWhatIsLiveIn);
    List<String> joins = block.joins().stream().map(join -> named(join, bound)).toList();
    return new Stmt(head, blocks, joins, named(block.tail(), bound));
  }

  /** The cases of a switch, each of which begins with what is known before it. */
  private List<Stmt> alternatives(
      List<Node> cases, Scope scope, Map<String, String> bound, Place place) {
    List<Stmt> out = new ArrayList<>();
    List<Scope> ends = new ArrayList<>();
    for (Node node : cases) {
      Scope inner = scope.inner();
      out.addAll(expand(List.of(node), inner, bound, place));
      ends.add(inner);
    }
    ends.forEach(scope::keepWhatIsLiveIn);
    return out;
  }

  /** Whether the block is done on every way, and once, so that it may end what is around it. */
  private static boolean runsOnce(String head) {
    return head.isEmpty() || head.startsWith("synchronized");
  }

  private static boolean isBranch(List<Node> body) {
    return body.stream()
        .anyMatch(node -> node instanceof Hole hole && hole.word().equals("branch"));
  }

  /** What one branch gives up the others give up too. */
  private void reconcile(Scope scope, List<List<Stmt>> blocks, List<Scope> ends, Place place) {
    for (String due : scope.dues()) {
      boolean anyGone = ends.stream().anyMatch(end -> !end.isLeft() && !end.isDue(due));
      for (int i = 0; i < blocks.size(); i++) {
        if (anyGone && !ends.get(i).isLeft() && ends.get(i).isDue(due)) {
          blocks.get(i).addAll(end(due, ends.get(i), place.deeper()));
        }
      }
    }
  }

  private Place note(Note note, Scope scope, Map<String, String> bound, Place place) {
    List<String> of = note.names().stream().map(name -> named(name, bound)).toList();
    switch (note.word()) {
      case "own" -> scope.add(of.get(0), Kind.valueOf(of.get(1)), Right.OWNED, null, false);
      case "ownvar" -> scope.add(of.get(0), Kind.valueOf(of.get(1)), Right.OWNED, null, true);
      case "count" -> scope.add(of.get(0), Kind.valueOf(of.get(1)), Right.COUNT, null, false);
      case "lent" -> scope.add(of.get(0), Kind.valueOf(of.get(1)), Right.SHARED, null, false);
      case "xlent" -> scope.add(of.get(0), Kind.valueOf(of.get(1)), Right.EXCLUSIVE, null, false);
      case "loan" -> scope.add(of.get(0), Kind.valueOf(of.get(1)), Right.SHARED, of.get(2), false);
      case "xloan" ->
          scope.add(of.get(0), Kind.valueOf(of.get(1)), Right.EXCLUSIVE, of.get(2), false);
      case "alias" -> scope.alias(of.get(0), of.get(1));
      case "gone" -> scope.gone(of.get(0));
      case "touch" -> scope.touch(of.get(0));
      case "keep" -> scope.pin();
      case "only" -> scope.only(of);
      case "closure" -> {
        scope.hideReassigned();
        scope.pin();
        return place.staying();
      }
      case "leave" -> {
        return place.leavingBy(String.join(" ", of));
      }
      default -> throw new IllegalArgumentException("unknown note: " + note);
    }
    names.learn(scope);
    return place;
  }

  private List<Stmt> fill(Hole hole, Scope scope, Map<String, String> bound, Place place) {
    List<String> of = hole.names().stream().map(name -> named(name, bound)).toList();
    return switch (hole.word()) {
      case "use" -> uses(of.get(0), scope, place.deeper());
      case "end" -> end(of.get(0), scope, place.deeper());
      case "body" -> {
        scope.pin();
        yield steps(scope, place.deeper().staying());
      }
      case "open", "branch" -> steps(scope, place.deeper());
      case "loop" -> {
        Scope inner = scope.inner();
        inner.pin();
        inner.hideLoans();
        List<Stmt> body = steps(inner, place.deeper().staying());
        scope.keepWhatIsLiveIn(inner);
        scope.endLoans();
        yield body;
      }
      case "return" -> leave(scope, place);
      case "section" -> section(of.get(0), scope, place.deeper());
      default -> throw new IllegalArgumentException("unknown hole: " + hole);
    };
  }

  private List<Stmt> steps(Scope scope, Place place) {
    List<Stmt> out = new ArrayList<>();
    int count = place.depth() > DEPTH ? 0 : choices.pick(4);
    for (int i = 0; i < count && budget > 0; i++) {
      out.addAll(step(scope, place));
    }
    return out;
  }

  private List<Stmt> step(Scope scope, Place place) {
    List<String> visible = isReckless() ? scope.mentionable() : scope.visible();
    int way = choices.pick(10);
    if (way < 5 && !visible.isEmpty()) {
      return use(choices.oneOf(visible), scope, place);
    }
    if (way < 7 && !visible.isEmpty()) {
      String name = choices.oneOf(visible);
      return scope.isFree(name) || isReckless() ? end(name, scope, place) : List.of();
    }
    Role role = way < 9 ? Role.STEP : Role.GET;
    List<Template> found =
        catalogue.of(role).stream()
            .filter(allowed)
            .filter(template -> !template.leaving() || place.leave() != null)
            .toList();
    if (found.isEmpty()) {
      return List.of();
    }
    budget--;
    return expand(choices.oneOf(found).text(), scope, names.bind(null), place);
  }

  private List<Stmt> uses(String name, Scope scope, Place place) {
    List<Stmt> out = new ArrayList<>();
    int count = choices.pick(3);
    for (int i = 0; i < count; i++) {
      out.addAll(use(name, scope, place));
    }
    return out;
  }

  private List<Stmt> use(String name, Scope scope, Place place) {
    List<Template> found = fitting(Role.USE, name, scope, place, true);
    if (found.isEmpty()) {
      return List.of();
    }
    budget--;
    scope.use(name);
    return expand(choices.oneOf(found).text(), scope, names.bind(name), place);
  }

  /** Gives {@code name} up, if it is still to be given up. */
  private List<Stmt> end(String name, Scope scope, Place place) {
    boolean reckless = isReckless();
    if (!reckless && !scope.isDue(name)) {
      return List.of();
    }
    if (reckless && choices.chance(50)) {
      return List.of();
    }
    List<Template> found = fitting(Role.END, name, scope, place, reckless);
    if (found.isEmpty()) {
      return List.of();
    }
    budget--;
    return expand(choices.oneOf(found).text(), scope, names.bind(name), place);
  }

  private List<Template> fitting(
      Role role, String name, Scope scope, Place place, boolean mayBeReckless) {
    Kind kind = scope.kind(name);
    boolean deep = place.depth() > DEPTH || budget <= 0;
    boolean reckless = mayBeReckless && isReckless();
    return catalogue.of(role).stream()
        .filter(template -> template.kind() == kind)
        .filter(template -> reckless || scope.allows(name, template.needed()))
        .filter(template -> !deep || template.isFlat())
        .filter(template -> !template.captures() || !scope.isReassigned(name))
        .filter(allowed)
        .toList();
  }

  /** Leaves the method, with nothing left to give up. */
  private List<Stmt> leave(Scope scope, Place place) {
    List<Stmt> out = new ArrayList<>();
    for (String due : scope.dues()) {
      out.addAll(end(due, scope, place.deeper().staying()));
    }
    if (place.leave() != null) {
      out.add(Stmt.line(place.leave()));
      scope.leave();
    }
    return out;
  }

  private List<Stmt> section(String name, Scope scope, Place place) {
    List<Template> found =
        catalogue.of(Role.SECTION).stream()
            .filter(template -> template.name().equals(name))
            .filter(allowed)
            .toList();
    int choice = choices.pick(found.size() + 1);
    if (choice == 0) {
      return List.of();
    }
    return expand(found.get(choice - 1).text(), scope, names.bind(null), place);
  }

  private boolean isReckless() {
    return recklessness > 0 && choices.chance(recklessness);
  }

  private String named(String text, Map<String, String> bound) {
    Matcher matcher = NAME.matcher(text);
    return matcher.replaceAll(found -> Matcher.quoteReplacement(names.of(found.group(1), bound)));
  }

  /**
   * Where in a method statements are written.
   *
   * @param leave how to leave the method; null where that is not possible
   * @param depth how deep templates are nested
   */
  private record Place(@Nullable String leave, int depth) {
    Place deeper() {
      return new Place(leave, depth + 1);
    }

    Place staying() {
      return new Place(null, depth);
    }

    Place leavingBy(String statement) {
      return new Place(statement, depth);
    }
  }
}
