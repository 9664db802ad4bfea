// A tracked class compares itself with others of its kind.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ComparableTracked {
  void sendInOrder(@Owned Frame a, @Owned Frame b) {
    if (a.compareTo(b) <= 0) {
      a.send();
      b.send();
    } else {
      b.send();
      a.send();
    }
  }
}

@Tracked
class Frame implements Comparable<@Borrowed Frame> {
  private final int priority;

  Frame(int priority) {
    this.priority = priority;
  }

  @Override
  public int compareTo(@Borrowed Frame other) {
    return Integer.compare(priority, other.priority);
  }

  void send(@Owned Frame this) {}
}
