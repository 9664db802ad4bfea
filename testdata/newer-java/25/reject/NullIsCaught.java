// A switch that has no case for null throws, which somebody catches.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class NullIsCaught {
  private int missing;

  // :: error: [owned.leaked]
  void end(@Nullable Mode mode, @Owned Frame frame) {
    try {
      switch (mode) {
        case ON -> frame.send();
        case OFF -> frame.drop();
      }
    } catch (NullPointerException e) {
      missing++;
    }
  }

  // :: error: [owned.leaked]
  int chosen(@Nullable Mode mode, @Owned Frame frame) {
    try {
      return switch (mode) {
        case ON -> frame.send();
        case OFF -> frame.drop();
      };
    } catch (NullPointerException e) {
      return missing++;
    }
  }
}

enum Mode {
  ON,
  OFF
}

@Tracked
class Frame {
  int send(@Owned Frame this) {
    return 1;
  }

  int drop(@Owned Frame this) {
    return 0;
  }
}
