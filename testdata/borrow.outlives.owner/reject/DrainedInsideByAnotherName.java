// A method takes out what its object has lent, and then looks at it; the object has several names, or is maybe the same as another.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

class DrainedInsideByAnotherName {
  private final Bin bin = new Bin();

  private Bin bin() {
    return bin;
  }

  int byLocal() {
    Bin local = bin;
    // :: error: [borrow.outlives.owner]
    return local.replace(bin.first());
  }

  static int byParameter(Bin one) {
    Bin other = one;
    // :: error: [borrow.outlives.owner]
    return other.replace(one.first());
  }

  int byGetter() {
    Bin given = bin();
    // :: error: [borrow.outlives.owner]
    return given.replace(given.first());
  }

  static int inLoop(List<Bin> bins) {
    int length = 0;
    for (Bin each : bins) {
      // :: error: [borrow.outlives.owner]
      length += each.replace(each.first());
    }
    return length;
  }

  static int ofOneOrOther(Bin one, Bin other) {
    // :: error: [borrow.outlives.owner]
    return other.replace(one.first());
  }

  static class Bin {
    private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

    void put(@Owned Frame frame) {
      queue.add(frame);
    }

    @Nullable @Borrowed("this") Frame first() {
      return queue.peek();
    }

    private int replace(@Nullable Frame frame) {
      Frame next = queue.poll();
      if (next != null) {
        next.send();
      }
      return frame == null ? 0 : frame.length();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
