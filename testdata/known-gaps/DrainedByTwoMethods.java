// gap: an object with two queues is drained by one method after the other; of an object that is followed it is known whether all of it is empty, not which queue
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class DrainedByTwoMethods {
  static void run(@Owned Frame first, @Owned Frame second) {
    // :: error: [owned.leaked]
    Lanes lanes = new Lanes();
    lanes.hurry(first);
    lanes.put(second);
    lanes.drainHurried();
    lanes.drainRest();
  }

  static class Lanes {
    private final ArrayDeque<@Owned Frame> hurried = new ArrayDeque<>();
    private final ArrayDeque<@Owned Frame> rest = new ArrayDeque<>();

    void hurry(@Owned Frame frame) {
      hurried.add(frame);
    }

    void put(@Owned Frame frame) {
      rest.add(frame);
    }

    void drainHurried() {
      for (Frame frame = hurried.poll(); frame != null; frame = hurried.poll()) {
        frame.send();
      }
    }

    void drainRest() {
      for (Frame frame = rest.poll(); frame != null; frame = rest.poll()) {
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
