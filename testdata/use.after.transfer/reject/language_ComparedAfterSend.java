// compareTo reads the argument that was already sent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ComparedAfterSend {
  int sendBoth(@Owned Frame a, @Owned Frame b) {
    b.send();
    // :: error: [use.after.transfer]
    int order = a.compareTo(b);
    a.send();
    return order;
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
