package dev.custody.conformance.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the program knows at one point: its holders, and which of their values are still good. */
final class Scope {
  private static final int NOBODY = -1;

  private final Map<String, Holder> holders;
  private final Map<Integer, Value> values;
  private final Set<Integer> live;
  private final Set<Integer> pinned;
  private final Set<String> hidden;

  /** What Java does not let this place mention. */
  private final Set<String> barred;

  private final int[] lastValue;

  /** Whether the method was left, so that what follows is not reached from here. */
  private boolean left;

  private Scope(Scope other) {
    holders = new LinkedHashMap<>(other.holders);
    values = new HashMap<>(other.values);
    live = new HashSet<>(other.live);
    pinned = new HashSet<>(other.pinned);
    hidden = new HashSet<>(other.hidden);
    barred = new HashSet<>(other.barred);
    lastValue = other.lastValue;
  }

  /** Nothing yet. */
  Scope() {
    holders = new LinkedHashMap<>();
    values = new HashMap<>();
    live = new HashSet<>();
    pinned = new HashSet<>();
    hidden = new HashSet<>();
    barred = new HashSet<>();
    lastValue = new int[1];
  }

  /** A copy, for a block inside. */
  Scope inner() {
    return new Scope(this);
  }

  /** Adds a holder of a new value. */
  void add(String name, Kind kind, Right right, @Nullable String lender, boolean reassigned) {
    int id = ++lastValue[0];
    Holder from = lender == null ? null : holders.get(lender);
    values.put(id, new Value(right, from == null ? NOBODY : from.value()));
    holders.put(name, new Holder(name, kind, id, reassigned));
    live.add(id);
    if (from != null && right == Right.EXCLUSIVE) {
      endLoansOf(from.value(), id);
    } else if (from != null) {
      shared(from.value());
    }
  }

  /** Adds another name for the value of {@code of}. */
  void alias(String name, String of) {
    Holder from = holders.get(of);
    if (from != null) {
      holders.put(name, new Holder(name, from.kind(), from.value(), from.reassigned()));
    }
  }

  /** The value of {@code name} is given up. */
  void gone(String name) {
    Holder holder = holders.get(name);
    if (holder != null) {
      live.remove(holder.value());
      endLoansOf(holder.value(), NOBODY);
    }
  }

  /** The value of {@code name} is used exclusively. */
  void touch(String name) {
    Holder holder = holders.get(name);
    if (holder != null) {
      endLoansOf(holder.value(), NOBODY);
    }
  }

  /** The value of {@code name} is used, which ends its exclusive loans. */
  void use(String name) {
    Holder holder = holders.get(name);
    if (holder != null) {
      shared(holder.value());
    }
  }

  private void shared(int owner) {
    for (Map.Entry<Integer, Value> entry : values.entrySet()) {
      if (entry.getValue().lender() == owner && entry.getValue().right() == Right.EXCLUSIVE) {
        live.remove(entry.getKey());
        endLoansOf(entry.getKey(), NOBODY);
      }
    }
  }

  private void endLoansOf(int owner, int except) {
    for (Map.Entry<Integer, Value> entry : values.entrySet()) {
      int loan = entry.getKey();
      if (entry.getValue().lender() == owner && loan != except && live.remove(loan)) {
        endLoansOf(loan, NOBODY);
      }
    }
  }

  /** Whether {@code name} may be used with {@code needed}. */
  boolean allows(String name, Right needed) {
    Holder holder = holders.get(name);
    return holder != null
        && !hidden.contains(name)
        && !barred.contains(name)
        && live.contains(holder.value())
        && values.get(holder.value()).right().covers(needed);
  }

  /** Whether {@code name} must still be given up. */
  boolean isDue(String name) {
    Holder holder = holders.get(name);
    return holder != null
        && live.contains(holder.value())
        && values.get(holder.value()).right().isDuty();
  }

  /** What kind {@code name} is; null if it is no holder. */
  @Nullable Kind kind(String name) {
    Holder holder = holders.get(name);
    return holder == null ? null : holder.kind();
  }

  /** Whether {@code name} is assigned again, so that no closure captures it. */
  boolean isReassigned(String name) {
    Holder holder = holders.get(name);
    return holder != null && holder.reassigned();
  }

  /** Whether {@code name} may be given up here, as nobody further out counts on it. */
  boolean isFree(String name) {
    Holder holder = holders.get(name);
    return holder != null && !pinned.contains(holder.value());
  }

  /** The names that this place may mention. */
  List<String> visible() {
    List<String> found = mentionable();
    found.removeAll(hidden);
    return found;
  }

  /** The names that Java lets this place mention. */
  List<String> mentionable() {
    List<String> found = new ArrayList<>(holders.keySet());
    found.removeAll(barred);
    return found;
  }

  /** One name for each value that must still be given up. */
  List<String> dues() {
    Set<Integer> seen = new HashSet<>();
    List<String> found = new ArrayList<>();
    for (Holder holder : holders.values()) {
      if (!hidden.contains(holder.name())
          && !barred.contains(holder.name())
          && isDue(holder.name())
          && seen.add(holder.value())) {
        found.add(holder.name());
      }
    }
    return found;
  }

  /** Nothing of what is here may be given up further in. */
  void pin() {
    pinned.addAll(values.keySet());
  }

  /** Loans are not used further in, where the body runs more than once. */
  void hideLoans() {
    for (Holder holder : holders.values()) {
      if (!values.get(holder.value()).right().isDuty()) {
        hidden.add(holder.name());
      }
    }
  }

  /** Ends the loans that {@link #hideLoans} hid, of which an earlier turn may have been the end. */
  void endLoans() {
    live.removeIf(id -> values.get(id).lender() != NOBODY);
  }

  /** Further in only {@code names} are there. */
  void only(List<String> names) {
    for (String name : holders.keySet()) {
      if (!names.contains(name)) {
        hidden.add(name);
      }
    }
  }

  /** A closure cannot capture what is assigned again. */
  void hideReassigned() {
    for (Holder holder : holders.values()) {
      if (holder.reassigned()) {
        barred.add(holder.name());
      }
    }
  }

  /** After a block that may have given values up, which {@code inner} knew at its end. */
  void keepWhatIsLiveIn(Scope inner) {
    if (!inner.left) {
      live.removeIf(id -> !inner.live.contains(id));
    }
  }

  /** The method is left here. */
  void leave() {
    left = true;
  }

  /** Whether the method was left. */
  boolean isLeft() {
    return left;
  }

  /** A variable that refers to a value. */
  private record Holder(String name, Kind kind, int value, boolean reassigned) {}

  /** What may be done with a value, and whom it was lent from. */
  private record Value(Right right, int lender) {}
}
