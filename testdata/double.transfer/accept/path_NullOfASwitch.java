// A switch throws only where its operand may be null; these are there.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

enum Kind {
  DATA,
  ACK
}

interface Sink {
  @TransfersOn(when = Outcome.NORMAL_RETURN, value = "#1")
  @Nullable Kind put(@Owned Frame frame);

  @TransfersOn(when = Outcome.NORMAL_RETURN, value = "#1")
  Kind add(@Owned Frame frame);
}

class NullOfASwitch {
  private Kind kind = Kind.ACK;
  private Kind other = Kind.DATA;

  int add(Sink sink, @Owned Frame frame) {
    int most = 0;
    try {
      switch (sink.add(frame)) {
        case DATA:
          most = 2;
          break;
        default:
          most = 1;
      }
    } catch (RuntimeException e) {
      frame.send();
    }
    return most;
  }

  int ofAChoice(@Owned Frame frame, boolean isOther) {
    int most = 0;
    try {
      switch (isOther ? other : kind) {
        case DATA:
          most = 2;
          break;
        default:
          most = 1;
      }
    } catch (RuntimeException e) {
      return 0;
    }
    frame.send();
    return most;
  }

  int ofAVariable(@Owned Frame frame, @Nullable Kind given) {
    int most = 0;
    try {
      switch (given) {
        case DATA:
          most = 2;
          break;
        default:
          most = 1;
      }
    } catch (RuntimeException e) {
      frame.send();
      return 0;
    }
    frame.send();
    return most;
  }

  int ofAPattern(@Owned Frame frame, Object given) {
    if (given instanceof NullOfASwitch found) {
      try {
        kind = found.other;
      } catch (NullPointerException e) {
        return 0;
      }
    }
    frame.send();
    return 1;
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
