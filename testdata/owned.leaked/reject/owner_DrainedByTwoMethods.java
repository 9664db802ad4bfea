// an object with two queues is drained by one method after the other, but one of them gets a frame after that, or is left
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class DrainedByTwoMethods {
  static void filledAgain(@Owned Frame first, @Owned Frame second) {
    // :: error: [owned.leaked]
    Lanes lanes = new Lanes();
    lanes.drainHurried();
    lanes.hurry(first);
    lanes.put(second);
    lanes.drainRest();
  }

  static void filledByAHelper(@Owned Frame first, @Owned Frame second) {
    // :: error: [owned.leaked]
    Lanes lanes = new Lanes();
    lanes.put(second);
    lanes.drainHurried();
    lanes.drainRest();
    fill(lanes, first);
  }

  private static void fill(Lanes lanes, @Owned Frame frame) {
    lanes.hurry(frame);
  }

  static void filledByItsField(@Owned Frame first, @Owned Frame second) {
    // :: error: [owned.leaked]
    Lanes lanes = new Lanes();
    lanes.put(second);
    lanes.drainHurried();
    lanes.drainRest();
    lanes.hurried.add(first);
  }

  static void filledFromTheOther(@Owned Frame first, @Owned Frame second) {
    // :: error: [owned.leaked]
    Lanes lanes = new Lanes();
    lanes.hurry(first);
    lanes.put(second);
    lanes.drainRest();
    lanes.calmDown();
  }

  static void onOneWay(@Owned Frame first, @Owned Frame second, boolean last) {
    // :: error: [owned.leaked]
    Lanes lanes = new Lanes();
    lanes.hurry(first);
    lanes.put(second);
    lanes.drainHurried();
    if (last) {
      lanes.drainRest();
    }
  }

  static void oneTwice(@Owned Frame first, @Owned Frame second) {
    // :: error: [owned.leaked]
    Lanes lanes = new Lanes();
    lanes.hurry(first);
    lanes.put(second);
    lanes.drainHurried();
    lanes.drainHurried();
  }

  static void ofAnother(@Owned Frame first, @Owned Frame second) {
    // :: error: [owned.leaked]
    Lanes lanes = new Lanes();
    Lanes other = new Lanes();
    lanes.hurry(first);
    lanes.put(second);
    lanes.drainHurried();
    other.drainRest();
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

    void calmDown() {
      for (Frame frame = hurried.poll(); frame != null; frame = hurried.poll()) {
        rest.add(frame);
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
