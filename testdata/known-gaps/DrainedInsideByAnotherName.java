// gap: a method takes out what its object has lent, and then looks at it; which object that is, is asked only where one name, or one value, says it
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
    return local.replace(bin.first());
  }

  static int byParameter(Bin one) {
    Bin other = one;
    return other.replace(one.first());
  }

  int byGetter() {
    Bin given = bin();
    return given.replace(given.first());
  }

  static int inLoop(List<Bin> bins) {
    int length = 0;
    for (Bin each : bins) {
      length += each.replace(each.first());
    }
    return length;
  }

  static int ofMany(Bin one) {
    return one.replaceMany(one.first());
  }

  static int ofOneOrOther(Bin one, Bin other) {
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

    private int replaceMany(@Nullable @Borrowed Frame... frames) {
      Frame next = queue.poll();
      if (next != null) {
        next.send();
      }
      int length = 0;
      for (Frame frame : frames) {
        length += frame == null ? 0 : frame.length();
      }
      return length;
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
