// The end of a command gives up what its fields own.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class EndMethodForgetsItsField {
  private @Owned Frame frame;

  EndMethodForgetsItsField(@Owned Frame frame) {
    this.frame = frame;
  }

  // :: error: [owned.leaked]
  void abort(@Owned EndMethodForgetsItsField this) {
  }

  void finish(@Owned EndMethodForgetsItsField this) {
    frame.send();
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
