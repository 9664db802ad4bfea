// gap: an anonymous class keeps what it is given in a field of its own, which nobody drains; what is made of a class with fields of that kind may be kept elsewhere, and is not followed
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class AnonymousOwnerKeepsMore {
  static void run(@Owned Frame frame) {
    Tray tray =
        new Tray() {
          private final ArrayDeque<@Owned Frame> more = new ArrayDeque<>();

          @Override
          void put(@Owned Frame one) {
            more.add(one);
          }

          void drain() {
            for (Frame one = more.poll(); one != null; one = more.poll()) {
              one.send();
            }
          }
        };
    tray.put(frame);
    tray.tidy();
  }

  static class Tray {
    private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

    void put(@Owned Frame frame) {
      frames.add(frame);
    }

    void tidy() {
      for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
        frame.send();
      }
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
