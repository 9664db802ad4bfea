// One constructor makes what it lacks and leaves the storing to the other.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class ConstructorCalledByConstructor {
  private final @Owned Frame payload;
  private final @Owned Frame padding;
  private int sent;

  ConstructorCalledByConstructor(@Owned Frame payload) {
    this(payload, new Frame());
    sent = 1;
  }

  ConstructorCalledByConstructor(@Owned Frame payload, @Owned Frame padding) {
    this.payload = payload;
    this.padding = padding;
  }

  boolean finish(@Owned ConstructorCalledByConstructor this, boolean pad) {
    payload.send();
    if (pad) {
      padding.send();
    } else {
      padding.drop();
    }
    return sent > 0;
  }

  static boolean run(@Owned Frame frame) {
    return new ConstructorCalledByConstructor(frame).finish(frame == null);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
