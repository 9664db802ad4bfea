package dev.custody.blk;

/** Pooled requests without a disk, for tests of what only moves them. */
final class Slots {
  /** One for all, as Lincheck is slow to make one. */
  private static final TagSet<Cmd> SET = set(new InertMachine());

  private Slots() {}

  /** A set that no disk uses. */
  static TagSet<Cmd> set(Machine machine) {
    return TagSet.builder(new TestDriver()).machine(machine).referee(false).build();
  }

  /** A referee that only refuses. */
  static Referee referee() {
    return SET.referee();
  }

  /** A request in {@code state} whose private data says {@code value}. */
  static Slot<Cmd> fresh(int tag, int state, int value) {
    return fresh(SET, tag, state, value);
  }

  /** The same in {@code set}. */
  static Slot<Cmd> fresh(TagSet<Cmd> set, int tag, int state, int value) {
    Cmd data = new Cmd();
    data.plain = value;
    Slot<Cmd> slot = new Slot<>(set, tag, data);
    slot.set(state);
    return slot;
  }

  /** A request with a sole owner, who holds the handle that is returned. */
  static Request<Cmd> owned(int tag, int value) {
    return fresh(tag, StateWord.OWNED, value).pooledRequest;
  }

  /** What the private data says; 0 for null. */
  static int value(Request<Cmd> rq) {
    return rq == null ? 0 : rq.data().plain;
  }
}
