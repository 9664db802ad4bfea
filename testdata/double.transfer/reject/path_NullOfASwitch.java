// A switch throws where its operand may be null: the sink has taken the frame by then.
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

  int put(Sink sink, @Owned Frame frame) {
    int most = 0;
    try {
      switch (sink.put(frame)) {
        case DATA:
          most = 2;
          break;
        default:
          most = 1;
      }
    } catch (RuntimeException e) {
      // :: error: [double.transfer]
      frame.send();
    }
    return most;
  }

  // :: error: [owned.leaked]
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
      return 0;
    }
    frame.send();
    return most;
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
