// A static method of the JDK copies the loans of a list or array that a caller lent into one that is kept.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

class LentCopiedByStaticMethod {
  private final List<@Borrowed Frame> kept = new ArrayList<>();
  private List<@Borrowed Frame> latest = new ArrayList<>();
  private @Borrowed Frame[] slots = new Frame[8];

  void keep(@Borrowed Frame[] lent) {
    // :: error: [borrow.stored]
    Collections.addAll(kept, lent);
  }

  void copy(List<@Borrowed Frame> lent) {
    // :: error: [borrow.stored]
    Collections.copy(kept, lent);
  }

  void list(@Borrowed Frame[] lent) {
    // :: error: [borrow.stored]
    latest = List.of(lent);
  }

  void listAndAdd(@Borrowed Frame[] lent) {
    // :: error: [borrow.stored]
    kept.addAll(List.of(lent));
  }

  void choose(List<@Borrowed Frame> lent, boolean all) {
    // :: error: [borrow.stored]
    latest = all ? List.copyOf(lent) : List.of();
  }

  void stream(@Borrowed Frame[] lent) {
    // :: error: [borrow.stored]
    latest = Stream.of(lent).toList();
  }

  void locked(List<@Borrowed Frame> lent) {
    // :: error: [borrow.stored]
    latest = Collections.synchronizedList(lent);
  }

  void duplicate(@Borrowed Frame[] lent) {
    // :: error: [borrow.stored]
    slots = lent.clone();
  }

  void move(@Borrowed Frame[] lent) {
    // :: error: [borrow.stored]
    System.arraycopy(lent, 0, slots, 0, lent.length);
  }

  int count() {
    return kept.size() + latest.size() + slots.length;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
