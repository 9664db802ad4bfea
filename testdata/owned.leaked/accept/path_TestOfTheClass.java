// A test of the class tells whether there is a value, and fails for null alone where it asks for what is known.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class path_TestOfTheClass {
  void thereAfterTheTest(@Nullable @Owned Frame frame, @Owned Frame other) {
    if (frame instanceof Frame) {
      if (frame != null) {
        other.drop();
      }
      frame.send();
    } else {
      other.send();
    }
  }

  void asObject(@Nullable @Owned Frame frame) {
    Object seen = frame;
    if (seen instanceof Frame named) {
      named.send();
    }
  }

  void asObjectWithoutName(@Owned Frame frame) {
    Object seen = frame;
    if (!(seen instanceof Frame)) {
      return;
    }
    frame.send();
  }

  void firstNameReused(@Nullable @Owned Frame frame, @Owned Frame other) {
    Object seen = frame;
    frame = other;
    if (seen instanceof Frame named) {
      named.send();
    }
    frame.send();
  }

  void fromACall(ArrayDeque<@Owned Frame> queue) {
    Object seen = queue.poll();
    if (seen instanceof Frame named) {
      named.send();
    }
  }

  void castAndForgotten(@Owned Object given) {
    Frame frame = (Frame) given;
    Object seen = frame;
    if (seen instanceof Frame named) {
      named.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
