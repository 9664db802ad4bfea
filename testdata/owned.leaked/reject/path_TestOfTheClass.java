// A test of the class that asks for a part of what is known fails for the rest too.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class path_TestOfTheClass {
  static final class Jumbo extends Frame {}

  // :: error: [owned.leaked]
  void onlyJumbo(@Owned Frame frame) {
    if (frame instanceof Jumbo jumbo) {
      jumbo.send();
    }
  }

  // :: error: [owned.leaked]
  void onlyJumboWithoutName(@Owned Frame frame) {
    if (frame instanceof Jumbo) {
      frame.send();
    }
  }

  // :: error: [owned.leaked]
  void onlyJumboOfObject(@Owned Frame frame) {
    Object seen = frame;
    if (seen instanceof Jumbo jumbo) {
      jumbo.send();
    }
  }

  void fromACall(ArrayDeque<@Owned Frame> queue) {
    // :: error: [owned.leaked]
    Object seen = queue.poll();
    if (seen instanceof Jumbo jumbo) {
      jumbo.send();
    }
  }

  // :: error: [owned.leaked]
  void otherIsAJumbo(@Owned Frame frame, @Owned Jumbo jumbo) {
    Object seen = frame;
    if (seen instanceof Jumbo named) {
      named.send();
    }
    jumbo.send();
  }

  // :: error: [owned.leaked]
  void maybeNoFrame(@Owned Object given) {
    if (given instanceof Frame named) {
      named.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
