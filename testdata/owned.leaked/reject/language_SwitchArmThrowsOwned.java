// The arm that throws leaves the frame owned.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SwitchArmThrowsOwned {
  enum Kind {
    DATA,
    ACK,
    BUG
  }

  // :: error: [owned.leaked]
  int send(@Owned Frame frame, Kind kind) {
    int length = frame.length();
    int cost =
        switch (kind) {
          case DATA -> length;
          case ACK -> 1;
          case BUG -> throw new IllegalArgumentException("kind " + kind);
        };
    frame.send();
    return cost;
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
