// What is pushed onto a slot leaves the index as it is that the slot was chosen by.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class PushedWhileCounting {
  private final @Nullable @Owned Entry[] table = new Entry[16];
  private int next;

  void local(int at) {
    table[at & 7] = new Entry(at, table[at & 7]);
  }

  void field() {
    table[next & 7] = new Entry(next, table[next & 7]);
  }

  void cast(long far) {
    table[(int) far] = new Entry(far, table[(int) far]);
  }

  void small(byte few) {
    table[few] = new Entry(few, table[few]);
  }

  void castDown(int at) {
    table[(byte) at] = new Entry(at, table[(byte) at]);
  }

  void ofThis() {
    table[this.next + 1] = new Entry(this.next, table[this.next + 1]);
  }

  void smallSum(int at, byte few) {
    table[few + at] = new Entry(few, table[few + at]);
  }

  void end() {
    for (int i = 0; i < table.length; i++) {
      Entry each = table[i];
      table[i] = null;
      if (each != null) {
        each.end();
      }
    }
  }
}

@Tracked
class Entry {
  private @Nullable @Owned Entry next;

  Entry(long number, @Nullable @Owned Entry next) {
    this.next = next;
  }

  void end(@Owned Entry this) {
    Entry rest = next;
    next = null;
    if (rest != null) {
      rest.end();
    }
  }
}
