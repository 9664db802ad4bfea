// A method looks at what its object has lent before it takes that out; two bins of one object are two.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

class DrainedInsideByAnotherName {
  private final Bin bin = new Bin();
  private final Bin spare = new Bin();

  private Bin bin() {
    return bin;
  }

  int byLocal() {
    Bin local = bin;
    return local.replace(bin.first());
  }

  int ofAnother() {
    Bin local = spare;
    return local.replaceFirst(bin.first());
  }

  int ofItsOwn(@Owned Frame frame) {
    Bin made = new Bin();
    made.put(frame);
    return made.replaceFirst(bin.first());
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

    private int replaceFirst(@Nullable Frame frame) {
      for (Frame next = queue.poll(); next != null; next = queue.poll()) {
        next.send();
      }
      return frame == null ? 0 : frame.length();
    }

    private int replace(@Nullable Frame frame) {
      int length = frame == null ? 0 : frame.length();
      Frame next = queue.poll();
      if (next != null) {
        next.send();
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
